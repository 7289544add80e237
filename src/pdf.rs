//! The program that runs in the worker.

fn main() {
    ispcp_eligibility::press::start();
}
