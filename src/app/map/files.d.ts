/** Files the build gives an address of their own. */
declare module "*.mjs?url" {
	const address: string;
	export default address;
}
declare module "*.css";
