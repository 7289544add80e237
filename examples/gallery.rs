//! Writes the gallery of components into a folder: a page that shows every example, and a page for
//! each. `cargo xtask gallery` runs it.

use std::path::Path;
use std::{env, fs, io};

use ispcp_eligibility::widget::gallery::examples;

#[tokio::main(flavor = "current_thread")]
async fn main() -> io::Result<()> {
    let mut arguments = env::args().skip(1);
    let (Some(folder), None) = (arguments.next(), arguments.next()) else {
        return Err(io::Error::other("the folder to write into is missing"));
    };
    let folder = Path::new(&folder);
    fs::create_dir_all(folder)?;
    let style = format!("<style>{}</style>", include_str!("../styles/widget.css"));
    let mut index = format!(
        "<!doctype html>\n<html lang=\"en\" data-theme=\"auto\"><meta charset=\"utf-8\">\
         <title>The components</title>{style}<main class=\"ispcp page\">\
         <h1 class=\"title\">The components</h1>\n"
    );
    let mut component = "";
    for (number, example) in examples().iter().enumerate() {
        if example.component != component {
            component = example.component;
            index.extend(["<h2 class=\"heading\">", component, "</h2>\n"]);
        }
        let name = example.name;
        let shown = format!(
            "<p>{name} (<a href=\"{number}.html\">alone</a>)</p>\n\
             <iframe src=\"{number}.html\" title=\"{component}: {name}\" loading=\"lazy\" \
             width=\"100%\" height=\"320\" style=\"border: 0\"></iframe>\n"
        );
        index.push_str(&shown);
        fs::write(
            folder.join(format!("{number}.html")),
            example.page(&style).await,
        )?;
    }
    fs::write(folder.join("index.html"), index + "</main></html>\n")
}
