//! Control characters made visible, so that data never drives a terminal.
