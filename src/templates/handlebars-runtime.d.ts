// The package types its runtime as an empty module: https://github.com/handlebars-lang/handlebars.js/blob/4.x/runtime.d.ts
declare module "handlebars/runtime.js" {
  import Handlebars from "handlebars";
  export default Handlebars;
}
