/** The kind page for 'not here', 'not yours' and 'our fault'. */
import type { VNode } from "preact";
import type { NoticeView } from "#src/platform/http/server.ts";
import { PlainPage } from "#src/platform/ui/index.ts";

export const noticeView: NoticeView = (screen, notice): VNode => (
	<PlainPage screen={screen} heading={notice.title} home={notice.home}>
		<section class="stack">
			<p class="lead">{notice.lead}</p>
			{notice.words}
			{notice.reference ? (
				<p>
					{notice.referenceSays} <strong>{notice.reference}</strong>
				</p>
			) : null}
			<p>
				<a class="button is-quiet" href={notice.home}>
					{notice.back}
				</a>
			</p>
		</section>
	</PlainPage>
);
