//! A drawing within an HTML page.

use super::drawing::{Anchor, Drawing, Point, Shape};
use super::html::{escaped, put};
use crate::text::joined::Joined;

/// Writes the drawing; whoever cannot see it is told its title, and hears the numbers from the table
/// beside it.
pub(super) fn svg(out: &mut String, drawing: &Drawing, title: &str) {
    let (width, height) = drawing.size;
    let title = escaped(title);
    put(
        out,
        format_args!(
            "<svg role=\"img\" viewBox=\"0 0 {width:.0} {height:.0}\"><title>{title}</title>\n"
        ),
    );
    for shape in &drawing.shapes {
        self::shape(out, shape);
    }
    out.push_str("</svg>\n");
}

fn shape(out: &mut String, shape: &Shape) {
    match shape {
        Shape::Area { points, grey } => put(
            out,
            format_args!("<polygon points=\"{}\" fill=\"{}\"/>\n", listed(points), colour(*grey)),
        ),
        Shape::Stroke { points, closed, width, dashes, grey } => {
            let name = if *closed { "polygon" } else { "polyline" };
            put(
                out,
                format_args!(
                    "<{name} points=\"{}\" fill=\"none\" stroke=\"{}\" stroke-width=\"{width}\"",
                    listed(points),
                    colour(*grey)
                ),
            );
            if !dashes.is_empty() {
                let dashes: Vec<String> = dashes.iter().map(f32::to_string).collect();
                put(out, format_args!(" stroke-dasharray=\"{}\"", dashes.join(" ")));
            }
            out.push_str("/>\n");
        }
        // What is drawn of it is heard from the table.
        Shape::Text { at: (x, y), anchor, size, bold, text } => {
            let anchor = match anchor {
                Anchor::Start => "start",
                Anchor::Middle => "middle",
                Anchor::End => "end",
            };
            let bold = if *bold { " font-weight=\"bold\"" } else { "" };
            put(
                out,
                format_args!(
                    "<text x=\"{x:.1}\" y=\"{y:.1}\" font-size=\"{size}\" text-anchor=\"{anchor}\"{bold}>{}</text>\n",
                    escaped(text)
                ),
            );
        }
    }
}

fn listed(points: &[Point]) -> String {
    let points = points.iter().map(|(x, y)| format!("{x:.1},{y:.1}"));
    points.joined(" ")
}

fn colour(grey: u8) -> String {
    format!("#{grey:02x}{grey:02x}{grey:02x}")
}

#[cfg(test)]
mod tests {
    use super::super::drawing::drawing;
    use super::super::model::{Chart, ChartShape, Series};
    use super::*;
    use crate::i18n::language::Language;

    #[test]
    fn a_chart_is_told_and_its_texts_are_no_markup() {
        let chart = Chart {
            shape: ChartShape::Bars,
            title: "<script>".to_owned(),
            unit: "$".to_owned(),
            places: vec!["<b>".to_owned(), "& co".to_owned()],
            series: vec![Series { name: "\"x\"".to_owned(), values: vec![3.0, 4.5] }],
            days: Vec::new(),
            target: None,
        };
        let mut out = String::new();
        svg(&mut out, &drawing(&chart, Language::French), &chart.title);
        assert!(out.starts_with("<svg role=\"img\" viewBox=\"0 0 470 "));
        for part in ["<title>&lt;script&gt;</title>", ">&lt;b&gt;<", ">&amp; co<", "4,50\u{a0}$<"] {
            assert!(out.contains(part), "{part} in {out}");
        }
        assert!(!out.contains("<script") && !out.contains("<b>") && out.ends_with("</svg>\n"));
    }
}
