//! Bars are as long as their numbers, everything lies within the drawing, and nothing that a chart
//! can be breaks it.

use super::super::model::Series;
use super::*;

fn chart(shape: ChartShape, places: &[&str], series: &[(&str, &[f64])]) -> Chart {
    let series = series
        .iter()
        .map(|(name, values)| Series { name: (*name).to_owned(), values: values.to_vec() });
    Chart {
        shape,
        title: "Présences".to_owned(),
        unit: "h".to_owned(),
        places: places.iter().map(|place| (*place).to_owned()).collect(),
        series: series.collect(),
        days: Vec::new(),
        target: None,
    }
}

/// The bars of a grey, without the boxes of the key and the grounds of values: their sizes.
fn areas(drawing: &Drawing, grey: u8) -> Vec<(f32, f32)> {
    let boxes = drawing.shapes.iter().filter_map(|shape| match shape {
        Shape::Area { points, grey: g } if *g == grey => {
            let (a, b) = (points[0], points[2]);
            let (wide, high) = ((b.0 - a.0).abs(), (b.1 - a.1).abs());
            (high > 10.0).then_some((wide, high))
        }
        _ => None,
    });
    boxes.collect()
}

fn texts(drawing: &Drawing) -> Vec<&str> {
    let texts = drawing.shapes.iter().filter_map(|shape| match shape {
        Shape::Text { text, .. } => Some(text.as_str()),
        _ => None,
    });
    texts.collect()
}

fn is_within(drawing: &Drawing) -> bool {
    let (width, height) = drawing.size;
    let fine = |(x, y): &Point| {
        let (x, y) = (*x, *y);
        x.is_finite()
            && y.is_finite()
            && (-1.0..=width + 1.0).contains(&x)
            && (-1.0..=height + 1.0).contains(&y)
    };
    height <= HIGHEST + 40.0
        && drawing.shapes.iter().all(|shape| match shape {
            Shape::Area { points, .. } | Shape::Stroke { points, .. } => points.iter().all(fine),
            Shape::Text { at, anchor, size, text, .. } => {
                let wide = text::width(text, *size);
                let from = match anchor {
                    Anchor::Start => at.0,
                    Anchor::Middle => at.0 - wide / 2.0,
                    Anchor::End => at.0 - wide,
                };
                fine(at) && fine(&(from, at.1)) && fine(&(from + wide, at.1))
            }
        })
}

#[test]
fn a_bar_is_as_high_as_its_number() {
    let chart = chart(ChartShape::Bars, &["2025", "2026"], &[("Heures", &[30.0, 60.0])]);
    let drawing = drawing(&chart, Language::French);
    let [first, second] = areas(&drawing, 0x48)[..] else { panic!("two bars") };
    assert!((second.1 - 2.0 * first.1).abs() < 0.1, "{first:?} {second:?}");
    let said = texts(&drawing);
    for text in ["30\u{a0}h", "60\u{a0}h", "2025", "2026"] {
        assert!(said.contains(&text), "{text} in {said:?}");
    }
}

#[test]
fn bars_lie_where_the_names_are_long_and_are_as_long_as_their_numbers() {
    let places = ["Pavillon Marguerite-Bourgeoys", "Pavillon Jeanne-Mance et Paul-Émile-Borduas"];
    let places: Vec<&str> = places.iter().copied().cycle().take(6).collect();
    let chart = chart(ChartShape::Bars, &places, &[("", &[10.0, 40.0, 0.0, 0.0, 0.0, 0.0])]);
    let drawing = drawing(&chart, Language::French);
    let bars = areas(&drawing, 0x48);
    assert!((bars[1].0 - 4.0 * bars[0].0).abs() < 0.1, "{bars:?}");
    assert!(is_within(&drawing));
}

#[test]
fn a_stack_is_as_high_as_its_sum() {
    let series: [(&str, &[f64]); 2] = [("Pour", &[20.0]), ("Contre", &[10.0])];
    let drawing = drawing(&chart(ChartShape::Stacked, &["A"], &series), Language::English);
    let (low, high) = (areas(&drawing, 0x48)[0], areas(&drawing, 0xFF)[0]);
    assert!((low.1 - 2.0 * high.1).abs() < 0.1, "{low:?} {high:?}");
    assert!(texts(&drawing).contains(&"30\u{a0}h"));
}

#[test]
fn a_missing_value_breaks_the_line() {
    let series: [(&str, &[f64]); 1] = [("", &[1.0, 2.0, f64::NAN, 3.0, 4.0])];
    let chart = chart(ChartShape::Lines, &["1", "2", "3", "4", "5"], &series);
    let drawing = drawing(&chart, Language::French);
    let lines = drawing.shapes.iter().filter(
        |shape| matches!(shape, Shape::Stroke { width, points, .. } if *width == 1.4 && points.len() == 2),
    );
    assert_eq!(lines.count(), 2);
}

#[test]
fn whatever_a_chart_is_it_is_drawn_within_its_room() {
    let many: Vec<String> = (0..100).map(|at| format!("Résidence numéro {at}")).collect();
    let many: Vec<&str> = many.iter().map(String::as_str).collect();
    let counts: Vec<f64> = (0..100).map(f64::from).collect();
    let long = "x".repeat(1500);
    for shape in [ChartShape::Bars, ChartShape::Stacked, ChartShape::Lines] {
        for chart in [
            chart(shape, &[], &[]),
            chart(shape, &["a"], &[]),
            chart(shape, &[], &[("a", &[1.0])]),
            chart(shape, &["a", "b"], &[("a", &[]), ("b", &[0.0])]),
            chart(
                shape,
                &["a", "b"],
                &[("a", &[f64::NAN, f64::INFINITY]), ("b", &[f64::MIN, f64::MAX])],
            ),
            chart(shape, &["a", "b"], &[("a", &[-5.0, 3.0]), ("b", &[2.0, -900.25])]),
            chart(shape, &many, &[("a", &counts), ("b", &counts), ("c", &counts)]),
            chart(shape, &[&long, ""], &[(&long, &[1e-9, 2e-9]), (&long, &[1.0, 2.0])]),
        ] {
            let drawing = drawing(&chart, Language::French);
            assert!(
                is_within(&drawing),
                "{:?} {:?} {}",
                chart.shape,
                drawing.size,
                chart.places.len()
            );
        }
    }
}

#[test]
fn who_cannot_see_it_is_told_every_number() {
    let series: [(&str, &[f64]); 2] = [("Pour", &[7.0, 5.0]), ("Contre", &[2.5])];
    let chart = chart(ChartShape::Bars, &["Mai", "Juin"], &series);
    assert_eq!(
        told(&chart, Language::French),
        "Présences. Mai\u{a0}: Pour 7\u{a0}h, Contre 2,5\u{a0}h. Juin\u{a0}: Pour 5\u{a0}h"
    );
}

/// The places of a text: where it begins, and how wide it is.
fn spans(drawing: &Drawing, texts: &[&str]) -> Vec<(f32, f32)> {
    let shapes = drawing.shapes.iter().filter_map(|shape| match shape {
        Shape::Text { at, anchor, size, text, .. } if texts.contains(&text.as_str()) => {
            let wide = text::width(text, *size);
            let from = match anchor {
                Anchor::Start => at.0,
                Anchor::Middle => at.0 - wide / 2.0,
                Anchor::End => at.0 - wide,
            };
            Some((from, wide))
        }
        _ => None,
    });
    shapes.collect()
}

#[test]
fn along_days_measures_stand_as_far_apart_as_their_days_and_no_name_is_cut() {
    let nan = f64::NAN;
    let names = ["1 janv. 2024", "11 janv. 2024", "10 juill. 2024", "9 janv. 2025"];
    let series: [(&str, &[f64]); 2] =
        [("Avant", &[9.0, 8.0, nan, nan]), ("Après", &[nan, nan, 3.0, 2.0])];
    let mut chart = chart(ChartShape::Lines, &names, &series);
    let days = ["2024-01-01", "2024-01-11", "2024-07-10", "2025-01-09"];
    chart.days = days.map(|day| day.parse().unwrap()).to_vec();
    chart.target = Some((2.0, "Cible".to_owned()));
    let drawing = drawing(&chart, Language::French);
    assert!(is_within(&drawing));
    // The two lines: 10 days, and 183 days, of 374.
    let lines: Vec<f32> = drawing
        .shapes
        .iter()
        .filter_map(|shape| match shape {
            Shape::Stroke { width, points, .. } if *width == 1.4 && points[0].1 > 20.0 => {
                Some(points[1].0 - points[0].0)
            }
            _ => None,
        })
        .collect();
    let [short, long] = lines[..] else { panic!("two lines: {lines:?}") };
    assert!((long / short - 18.3).abs() < 0.1, "{lines:?}");
    let said = texts(&drawing);
    for text in ["Avant", "Après", "Cible", names[0], names[3]] {
        assert!(said.contains(&text), "{text} in {said:?}");
    }
    // Ten days on, there is no room for a name: it is left out, not cut.
    assert!(!said.iter().any(|text| text.contains('…') || *text == names[1]), "{said:?}");
    let spans = spans(&drawing, &names);
    assert!(spans.windows(2).all(|two| two[0].0 + two[0].1 <= two[1].0), "{spans:?}");
}

#[test]
fn a_target_is_a_dashed_line_within_the_scale_and_no_value_is_struck_by_a_line() {
    let mut chart = chart(ChartShape::Bars, &["Avant", "Après"], &[("", &[2.0, 3.0])]);
    chart.unit = String::new();
    chart.target = Some((10.0, "Cible".to_owned()));
    let drawing = drawing(&chart, Language::French);
    let dashed = drawing
        .shapes
        .iter()
        .filter(|shape| matches!(shape, Shape::Stroke { dashes, .. } if !dashes.is_empty()));
    assert_eq!(dashed.count(), 1);
    assert!(texts(&drawing).contains(&"Cible") && is_within(&drawing));
    // Before each value lies its ground.
    for (at, shape) in drawing.shapes.iter().enumerate() {
        let Shape::Text { text, size, .. } = shape else { continue };
        if *size == bars::VALUE && ["2", "3"].contains(&text.as_str()) {
            let ground = &drawing.shapes[at - 1];
            assert!(matches!(ground, Shape::Area { grey: 255, .. }), "{text} {ground:?}");
        }
    }
}

#[test]
fn no_value_lies_on_the_line_of_what_is_aimed_at() {
    // Lying bars, upright ones, and bars below zero; each target is right behind the end of a bar.
    let long = ["Avant les travaux, le 25 mai 2025", "Après les travaux, le 11 septembre 2025"];
    for (names, values, target) in [
        (&long[..], [2.6, 3.9], 4.0),
        (&["Avant", "Après"][..], [2.6, 3.9], 4.0),
        (&["Avant", "Après"][..], [-2.6, -3.9], -4.0),
        (&long[..], [-2.6, -3.9], -4.0),
    ] {
        let mut chart = chart(ChartShape::Bars, names, &[("Satisfaction", &values)]);
        chart.unit = String::new();
        chart.target = Some((target, "Cible".to_owned()));
        let drawing = drawing(&chart, Language::French);
        assert!(is_within(&drawing), "{values:?}");
        let dashed = drawing.shapes.iter().find_map(|shape| match shape {
            Shape::Stroke { dashes, points, .. } if !dashes.is_empty() => Some(points.clone()),
            _ => None,
        });
        let [a, b] = dashed.unwrap()[..] else { panic!("a line") };
        // What the value's ground covers is white: no part of the dashed line may be there.
        for (at, shape) in drawing.shapes.iter().enumerate() {
            let Shape::Text { text, size, .. } = shape else { continue };
            if *size != bars::VALUE || text.starts_with("Cible") {
                continue;
            }
            let Shape::Area { points, grey: 255, .. } = &drawing.shapes[at - 1] else { continue };
            let covers = |of: fn(&Point) -> f32, at: f32| {
                let (low, high) = points
                    .iter()
                    .map(of)
                    .fold((f32::MAX, f32::MIN), |(low, high), at| (low.min(at), high.max(at)));
                low < at && at < high
            };
            let is_struck = if a.0 == b.0 { covers(|p| p.0, a.0) } else { covers(|p| p.1, a.1) };
            assert!(!is_struck, "{text} {values:?} {points:?} {a:?}");
        }
    }
}
