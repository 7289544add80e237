// The texts of the fallback page by language and message identifier, without the identifiers'
// prefix. The build generates them from locales/.
declare module "fallback-texts" {
  const texts: Readonly<Record<string, Readonly<Record<string, string>>>>;
  export default texts;
}
