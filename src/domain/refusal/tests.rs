use super::*;

#[test]
fn a_refusal_tells_its_kind_and_its_facts_as_json() {
    let refusal = Refusal::NoQuorum { present: 7, needed: 8, heads: false };
    let json = serde_json::to_value(&refusal).unwrap();
    assert_eq!(
        json,
        serde_json::json!({"kind": "no-quorum", "present": 7, "needed": 8, "heads": false})
    );
}
