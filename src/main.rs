//! The program that runs in the visitor's browser.

fn main() {
    ispcp_eligibility::widget::start();
}
