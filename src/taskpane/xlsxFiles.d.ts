/** A workbook that comes with the build, in base64. */
declare module "*.xlsx" {
  const base64: string;
  export default base64;
}
