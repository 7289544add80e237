// The widget's questions by hand and without a framework, as the baseline of `cargo xtask bench`.
// It has no explanations, no storage and no documents.
const QUESTIONS = [
  ["What kind of organisation is applying?", "radio", "Commercial entity", "Industry trade association", "Neither"],
  ["Does your organisation operate an Internet backbone network?", "radio", "Yes", "No", "Not sure"],
  ["Who does your organisation provide transit to?", "checkbox", "Internet users", "Third-party Internet content", "None of these", "Not sure"],
  ["Which of these services does your organisation provide to other organisations over the public Internet?", "checkbox", "Internet-based application services", "Managed security services", "None of these", "Not sure"],
  ["Which of these topics affect your organisation commercially?", "checkbox", "Whois policies", "New gTLDs and their impact on the network", "IP addressing", "Institutional evolution of ICANN", "Something else", "None of these", "Not sure"],
  ["Do you understand that your representatives need to take part regularly in the constituency’s work?", "radio", "Yes", "No", "Not sure"],
];

const main = document.querySelector("main");
const answers = [];

function element(name, properties, ...children) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

function eligible([kind, backbone, transit, services, gnso, participation]) {
  const any = (answer) => answer.some((value) => value < 2);
  return kind[0] < 2 && (backbone[0] === 0 || any(transit) || any(services)) && gnso.some((value) => value < 5) && participation[0] === 0;
}

function show() {
  const question = QUESTIONS[answers.length];
  if (!question) {
    const words = eligible(answers) ? "appears eligible" : "does not appear eligible";
    main.replaceChildren(element("h1", { tabIndex: -1 }, `Your organisation ${words}`));
    return;
  }
  const [words, type, ...choices] = question;
  const labels = choices.map((choice, value) =>
    element("label", {}, element("input", { type, name: "answer", value }), ` ${choice}`));
  const legend = element("legend", {}, element("h1", { tabIndex: -1 }, words));
  main.replaceChildren(
    element("form", {}, element("fieldset", {}, legend, ...labels), element("button", { type: "submit" }, "Continue")),
  );
  main.querySelector("h1").focus();
}

main.addEventListener("submit", (event) => {
  event.preventDefault();
  const inputs = [...main.querySelectorAll("input")];
  const answer = inputs.flatMap((input, value) => (input.checked ? [value] : []));
  if (answer.length) {
    answers.push(answer);
    show();
  }
});
document.documentElement.dataset.ready = "";
