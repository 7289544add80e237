//! Writes the gallery into a directory: for each language an index of all screens and components,
//! and a page for each. `cargo xtask gallery` runs it.

use std::path::Path;
use std::{env, fs, io};

use ispcp_eligibility::widget::gallery::examples_in;
use ispcp_i18n::languages;

#[tokio::main(flavor = "current_thread")]
async fn main() -> io::Result<()> {
    let mut arguments = env::args().skip(1);
    let (Some(folder), None) = (arguments.next(), arguments.next()) else {
        return Err(io::Error::other("the folder to write into is missing"));
    };
    let folder = Path::new(&folder);
    let mut index = page("The languages");
    for (tag, name) in languages() {
        language(&folder.join(tag), tag, name).await?;
        let link = format!("<p><a href=\"{tag}/index.html\" lang=\"{tag}\">{name}</a></p>\n");
        index.push_str(&link);
    }
    fs::write(folder.join("index.html"), index + "</main></html>\n")
}

/// The screens and components in one language.
async fn language(folder: &Path, tag: &str, name: &str) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    let mut index = page(name);
    let mut component = "";
    for (number, example) in examples_in(tag).iter().enumerate() {
        if example.component != component {
            component = example.component;
            index.extend(["<h2 class=\"heading\">", component, "</h2>\n"]);
        }
        let name = example.name;
        let height = if matches!(component, "question" | "result" | "part" | "end") {
            900
        } else {
            320
        };
        let shown = format!(
            "<p>{name} (<a href=\"{number}.html\">alone</a>)</p>\n\
             <iframe src=\"{number}.html\" title=\"{component}: {name}\" loading=\"lazy\" \
             width=\"100%\" height=\"{height}\" style=\"border: 0\"></iframe>\n"
        );
        index.push_str(&shown);
        fs::write(
            folder.join(format!("{number}.html")),
            example.page(&style()).await,
        )?;
    }
    fs::write(folder.join("index.html"), index + "</main></html>\n")
}

fn style() -> String {
    format!("<style>{}</style>", include_str!("../styles/widget.css"))
}

/// The beginning of a page with that title.
fn page(title: &str) -> String {
    let style = style();
    format!(
        "<!doctype html>\n<html lang=\"en\" data-theme=\"auto\"><meta charset=\"utf-8\">\
         <title>{title}</title>{style}<main class=\"ispcp page\">\
         <h1 class=\"title\">{title}</h1>\n"
    )
}
