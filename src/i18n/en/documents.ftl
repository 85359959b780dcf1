# Documents: minutes, lists.

paper-file-minutes = { $date } { $prefix } minutes { $number }
minutes-title-regular = Minutes of regular meeting No. { $number }
minutes-title-special = Minutes of special meeting No. { $number }
minutes-title-annual-general = Minutes of annual general meeting No. { $number }
minutes-title-election = Minutes of election assembly No. { $number }
minutes-title-working = Record of working meeting No. { $number }
minutes-draft = DRAFT
minutes-page = Page
minutes-page-of = of

minutes-date = Date
minutes-place = Place
minutes-opened = Opened
minutes-closed = Closed
minutes-chair = Chair
minutes-secretary = Secretary
minutes-adopted = Adopted on
minutes-adopted-at = { $day }, at meeting No. { $number }
minutes-late-notice = The notice of meeting was sent on { $sent }; it was due by { $by }.

minutes-attendance = Attendance
minutes-present = Members present
minutes-excused = Excused
minutes-absent = Absent
minutes-guests = Guests
minutes-unsaid = Attendance not recorded
minutes-role-chair = chair
minutes-role-vice-chair = vice-chair
minutes-role-secretary = secretary
minutes-role-treasurer = treasurer
minutes-quorum-met = There is a quorum: { $present ->
    [one] { $present } member present
   *[other] { $present } members present
    } out of { $filled } ({ $needed } needed).
minutes-quorum-lacking = There is no quorum: { $present ->
    [0] no member present
    [one] { $present } member present
   *[other] { $present } members present
    } out of { $filled } ({ $needed } needed).
minutes-quorum-none = { $present ->
    [0] No member present
    [one] { $present } member present
   *[other] { $present } members present
    }; this body needs no quorum.

minutes-other-motions = Other motions
minutes-resolution = Resolution { $number }
minutes-motion-proposed = Motion pending
minutes-motion-carried = Motion carried
minutes-motion-defeated = Motion defeated
minutes-motion-tied = Motion defeated on a tie
minutes-motion-lapsed = Motion not seconded
minutes-motion-withdrawn = Motion withdrawn
minutes-motion-tabled = Motion tabled
minutes-motion-postponed = Motion postponed
minutes-motion-referred = Motion referred to a committee

minutes-resolved = It is resolved { $vote }
minutes-resolved-moved = On a motion by { $of }, it is resolved { $vote }
minutes-resolved-seconded = On a motion by { $of }, seconded by { $seconder }, it is resolved { $vote }
minutes-proposed = It is moved
minutes-proposed-moved = It is moved by { $mover }
minutes-proposed-seconded = It is moved by { $mover } and seconded by { $seconder }
minutes-unanimous = unanimously
minutes-majority-simple = by a majority
minutes-majority-two-thirds = by a two-thirds majority
minutes-majority-absolute-present = by a majority of the members present
minutes-majority-absolute-seats = by a majority of all seats
minutes-totals = { $pro } for, { $against } against, { $abstain ->
    [0] no abstention
    [one] { $abstain } abstention
   *[other] { $abstain } abstentions
    }
minutes-defeated-counted = The motion is defeated ({ $totals }).
minutes-defeated-two-thirds = Two thirds of the votes are not reached ({ $totals }): the motion is defeated.
minutes-defeated-absolute = The absolute majority is not reached ({ $totals }): the motion is defeated.
minutes-tied-counted = Equal votes ({ $totals }): the motion is defeated.
minutes-ending-proposed = The vote is not recorded yet.
minutes-ending-defeated = The motion is defeated.
minutes-ending-tied = Equal votes: the motion is defeated.
minutes-ending-lapsed = For want of a seconder, the motion is not debated.
minutes-ending-withdrawn = The motion is withdrawn.
minutes-ending-tabled = The motion is tabled.
minutes-ending-postponed = The motion is postponed to another meeting.
minutes-ending-referred = The motion is referred to a committee.

minutes-follow-ups = Follow-ups
minutes-follow-up-what = What
minutes-follow-up-who = Who
minutes-follow-up-when = By when
