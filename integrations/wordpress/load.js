// Loads the widget where it is wanted. This file is what WordPress enqueues: as a module, but valid as
// a plain script too. Plugins that make sites faster join it with others, copy it to another address,
// take the type from its tag, or run it late; so it knows no address of its own, and leaves nothing
// behind. The address of the widget stands in the page.
{
  const load = () => {
    const elements = document.querySelectorAll("ispcp-eligibility[data-module]");
    if (!elements.length) {
      return;
    }
    for (const element of elements) {
      // Where the language is the page's, the page may have been translated since.
      const page = element.parentElement.closest("[lang]");
      const known = (element.dataset.languages || "").split(" ");
      if (page && page.lang !== element.lang && known.includes(page.lang.toLowerCase().split("-")[0])) {
        element.lang = page.lang;
      }
    }
    // A site may have a second name: the files come from the one under which the page was asked for,
    // whose frame they may stand in. Only where they are not there, from the one that WordPress knows.
    const known = new URL(elements[0].dataset.module, location.href);
    const here = new URL(known.pathname + known.search, location.href);
    import(here.href)
      .catch((error) => {
        if (known.href === here.href) {
          throw error;
        }
        return import(known.href);
      })
      // What stands inside the element goes on to show.
      .catch((error) => console.error(String(error)));
  };
  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", load);
  } else {
    load();
  }
}
