// The texts of the fallback page by language and identifier, without the prefix of the identifiers.
// The build makes them out of locales/.
declare module "fallback-texts" {
  const texts: Readonly<Record<string, Readonly<Record<string, string>>>>;
  export default texts;
}
