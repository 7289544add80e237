// Loads the widget. WordPress enqueues this file as a module, but it is also valid as a plain
// script: optimisation plugins concatenate it with others, copy it to another address, remove the
// type from its tag, or delay it. So it does not know its own address, and defines no globals. The
// page contains the address of the widget.
{
  const load = () => {
    const elements = document.querySelectorAll("ispcp-eligibility[data-module]");
    if (!elements.length) {
      return;
    }
    for (const element of elements) {
      // If the language is the page's, another plugin may have translated the page since.
      const page = element.parentElement.closest("[lang]");
      const known = (element.dataset.languages || "").split(" ");
      if (page && page.lang !== element.lang && known.includes(page.lang.toLowerCase().split("-")[0])) {
        element.lang = page.lang;
      }
    }
    // A site may have a second host name. The files are loaded from the requested host name, which
    // may frame them; if they are missing there, from the one that WordPress knows.
    const known = new URL(elements[0].dataset.module, location.href);
    const here = new URL(known.pathname + known.search, location.href);
    import(here.href)
      .catch((error) => {
        if (known.href === here.href) {
          throw error;
        }
        return import(known.href);
      })
      // The fallback content of the element stays visible.
      .catch((error) => console.error(String(error)));
  };
  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", load);
  } else {
    load();
  }
}
