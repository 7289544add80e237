// Shows the widget's screens without a framework, as the baseline of `cargo xtask bench`: it clones
// them from templates, keeps the answers, and adds a history entry for each step.
const main = document.querySelector("main");
const answers = [];
let screens = [];

function show(position) {
  const { content, dataset } = screens[position];
  main.replaceChildren(document.importNode(content, true));
  document.title = dataset.title;
  if (main.getBoundingClientRect().top < 0) {
    scrollTo(0, 0);
  }
  main.querySelector(".step, h1").focus({ preventScroll: true });
}

main.addEventListener("submit", (event) => {
  event.preventDefault();
  const inputs = [...main.querySelectorAll("fieldset input")];
  const answer = inputs.flatMap((input, choice) => (input.checked ? [choice] : []));
  if (answer.length && screens.length) {
    answers.push(answer);
    sessionStorage.setItem("answers", JSON.stringify(answers));
    history.pushState(answers.length, "");
    show(answers.length);
  }
});

addEventListener("popstate", ({ state }) => {
  answers.length = state ?? 0;
  show(answers.length);
});

document.documentElement.dataset.boot = "";
const request = new XMLHttpRequest();
request.open("GET", "screens.html");
request.responseType = "document";
request.addEventListener("load", () => {
  screens = [...request.response.querySelectorAll("template")];
  document.documentElement.dataset.ready = "";
});
request.send();
