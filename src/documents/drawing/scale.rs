//! The values' axis: from where to where, and its round steps.

/// Beyond this no committee counts; it keeps sums and differences finite.
const MOST: f64 = 1e15;

/// From the lowest step to the highest; zero is always on it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Scale {
    pub low: f64,
    pub high: f64,
    pub step: f64,
}

impl Scale {
    /// The scale that holds all values in about `steps` steps; `whole` when nothing lies between two
    /// counts.
    pub fn of(values: impl Iterator<Item = f64>, whole: bool, steps: f64) -> Self {
        let (low, high) = values.fold((0.0_f64, 0.0_f64), |(low, high), value| {
            let value = bounded(value);
            (low.min(value), high.max(value))
        });
        let step = round_step((high - low) / steps.max(1.0), whole);
        let mut scale =
            Self { low: (low / step).floor() * step, high: (high / step).ceil() * step, step };
        if scale.high - scale.low < step {
            scale.high = scale.low + step;
        }
        scale
    }

    /// Where a value lies: 0 at the low end, 1 at the high one.
    pub fn part(&self, value: f64) -> f32 {
        ((bounded(value) - self.low) / (self.high - self.low)).clamp(0.0, 1.0) as f32
    }

    /// The values at its steps, from the lowest on.
    pub fn ticks(&self) -> impl Iterator<Item = f64> + use<> {
        let Self { low, high, step } = *self;
        let count = ((high - low) / step).round().clamp(0.0, 50.0) as u32;
        (0..=count).map(move |at| low + f64::from(at) * step)
    }
}

/// A value that can be drawn; what is no number is nothing.
pub fn bounded(value: f64) -> f64 {
    if value.is_finite() { value.clamp(-MOST, MOST) } else { 0.0 }
}

/// 1, 2 or 5 times a power of ten, not below `least`.
fn round_step(least: f64, whole: bool) -> f64 {
    if least <= 0.0 {
        return 1.0;
    }
    let power = 10.0_f64.powi(least.log10().floor().max(-6.0) as i32);
    let step = [1.0, 2.0, 5.0, 10.0].into_iter().map(|times| times * power);
    let step = step.into_iter().find(|step| *step >= least * 0.999_999).unwrap_or(power * 10.0);
    if whole { step.max(1.0) } else { step }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ticks(values: &[f64], whole: bool) -> Vec<f64> {
        Scale::of(values.iter().copied(), whole, 5.0).ticks().collect()
    }

    #[test]
    fn steps_are_round_and_hold_every_value() {
        assert_eq!(ticks(&[3.0, 17.0], true), [0.0, 5.0, 10.0, 15.0, 20.0]);
        assert_eq!(ticks(&[2.0], true), [0.0, 1.0, 2.0]);
        assert_eq!(ticks(&[940.0, -130.0], true), [-500.0, 0.0, 500.0, 1000.0]);
        assert_eq!(ticks(&[0.4], false).len(), 5);
        assert_eq!(ticks(&[12.0], true), [0.0, 5.0, 10.0, 15.0]);
    }

    #[test]
    fn nothing_and_no_numbers_have_a_scale_too() {
        for values in
            [&[][..], &[0.0], &[f64::NAN, f64::INFINITY], &[f64::MAX, f64::MIN], &[1e-300]]
        {
            let scale = Scale::of(values.iter().copied(), false, 5.0);
            assert!(scale.high > scale.low && scale.step > 0.0, "{scale:?}");
            for value in values {
                assert!((0.0..=1.0).contains(&scale.part(*value)), "{scale:?}");
            }
        }
    }
}
