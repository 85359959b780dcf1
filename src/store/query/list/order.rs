//! The order in which bodies and their seats are listed.

/// The bodies as every place has them: the committee first, then in French order.
macro_rules! body_order {
    () => {
        "(y.kind <> 'committee') || y.sort_key"
    };
}

/// As above.
pub(super) const BODY_ORDER: &str = body_order!();

/// The seats as a body's page has them: the bodies in their order; of each its seats by kind, the roles
/// last, and by name with the numbers in their order.
pub(super) const SEAT_ORDER: &str = concat!(
    body_order!(),
    " || ' ' || y.id || ' ' || CASE z.kind
    WHEN 'delegate' THEN 'a' WHEN 'sector' THEN 'b' WHEN 'ex-officio' THEN 'c'
    WHEN 'tenant-director' THEN 'd' WHEN 'designated' THEN 'e' WHEN 'partner' THEN 'f'
    WHEN 'worker' THEN 'g' WHEN 'chair' THEN 'h' WHEN 'vice-chair' THEN 'i'
    WHEN 'secretary' THEN 'j' WHEN 'treasurer' THEN 'k' ELSE 'l' END
    || ' ' || ifnull(natural(coalesce(z.label, (SELECT x.name FROM association x
                                                WHERE x.id = z.association_id))), '')"
);
