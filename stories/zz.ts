import { openStage, findBarriers } from "./stage.ts";
import { openTour, goTo } from "./tour.ts";
const t0=Date.now(); const say=(x:string)=>console.log(((Date.now()-t0)/1000).toFixed(1), x);
const stage = await openStage(3); say("open");
const tour = await openTour(stage); say("tour "+tour.stops.length+" missing "+tour.missing.join(", "));
for (const stop of tour.stops) { const page = await goTo(tour, stop); await page.emulateMedia({colorScheme:"light"}); const f = await findBarriers(page); await page.emulateMedia({colorScheme:"dark"}); const d = await findBarriers(page,{only:["color-contrast"]}); if (f.length+d.length) say(`${stop.name} ${stop.road} ${[...f,...d.map(x=>"dark "+x)].join("; ")}`); }
say("end"); await stage.stop();
