/** What the program says, in the language of its page: the build puts it in (make-search.ts). */
declare module "search-words" {
  const said: import("../said").Said;
  export default said;
}
