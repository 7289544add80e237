//! The program that runs in the visitor's browser.

fn main() {
    ispcp_eligibility::widget::start();
}

/// Memory from an allocator that weighs 1.5 KB (brotli) less than the standard library's.
#[cfg(target_family = "wasm")]
mod memory {
    use rlsf::{GlobalTlsf, GlobalTlsfOptions};

    #[global_allocator]
    static MEMORY: GlobalTlsf<Small> = GlobalTlsf::new();

    struct Small;

    impl GlobalTlsfOptions for Small {
        const ENABLE_REALLOCATION: bool = false;
    }
}
