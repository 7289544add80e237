//! The module that a visitor gets first: the same program, of a crate without the feature `whole`.

#[path = "main.rs"]
pub mod whole;

fn main() {
    whole::main();
}
