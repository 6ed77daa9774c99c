import { lastYear, type Size } from '../sizes.ts';

export interface FirstAssociation {
  readonly associationId: string;
  /** Becomes the coordinator who keeps every network of the association. */
  readonly personId: string;
}

/** How many there are of each, in one association (networks) or one of its years (the rest). */
const perAssociation = { networks: 25, organisations: 5 } as const;
const perYear = { goals: 5, commitments: 4, areas: 12, activities: 60, activitiesTwice: 10 } as const;
const perHalfYear = { meetings: 60, courses: 20, registrations: 20 } as const;

/** One more than this many municipalities come to each meeting, and so must be in every association. */
export const municipalitiesPerMeeting = 11;

/** Statements that make every row from numbers, each set of rows in one. They are run in this order, in one transaction. */
export function rowsOf({ associations, municipalities, years }: Size, first: FirstAssociation): string[] {
  return [
    // A hash of what the row is, in the form of a random UUID.
    `CREATE FUNCTION pg_temp.id_of(kind text, VARIADIC numbers integer[]) RETURNS uuid IMMUTABLE LANGUAGE sql
       RETURN overlay(overlay(md5(kind || ' ' || array_to_string(numbers, ' ')) PLACING '4' FROM 13) PLACING '8' FROM 17)::uuid`,

    // The associations by number, with who works in them; the first has what it had.
    `CREATE TEMPORARY TABLE house ON COMMIT DROP AS
       SELECT n, ${municipalities} / ${associations} + (n <= ${municipalities} % ${associations})::integer AS municipalities,
         CASE n WHEN 1 THEN '${first.associationId}'::uuid ELSE pg_temp.id_of('association', n) END AS id,
         CASE n WHEN 1 THEN '${first.personId}'::uuid ELSE pg_temp.id_of('coordinator', n) END AS coordinator,
         pg_temp.id_of('reporter', n) AS reporter
       FROM generate_series(1, ${associations}) AS n`,
    `INSERT INTO association (id, name) SELECT id, 'Kommunalförbund ' || n FROM house WHERE n > 1`,
    `INSERT INTO association_register (id) SELECT id FROM house ON CONFLICT DO NOTHING`,
    `INSERT INTO person (association_id, id, name, email)
       SELECT id, coordinator, 'Handläggare ' || n, 'handlaggare.' || n || '@bench.example' FROM house WHERE n > 1
       UNION ALL SELECT id, reporter, 'Rapportör ' || n, 'rapportor.' || n || '@bench.example' FROM house`,
    `INSERT INTO role_assignment (association_id, person_id, role) SELECT id, coordinator, 'coordinator' FROM house`,
    `INSERT INTO municipality (association_id, code, name)
       SELECT id, ${municipalityCode('m')}, 'Kommun ' || m FROM house, generate_series(1, municipalities) AS m`,
    `INSERT INTO organisation (association_id, id, name)
       SELECT id, pg_temp.id_of('organisation', n, o), 'Organisation ' || o
       FROM house, generate_series(1, ${perAssociation.organisations}) AS o`,
    `INSERT INTO network (association_id, id, name, coordinator_id)
       SELECT id, pg_temp.id_of('network', n, w), 'Nätverk ' || w, coordinator
       FROM house, generate_series(1, ${perAssociation.networks}) AS w`,

    `CREATE TEMPORARY TABLE house_year ON COMMIT DROP AS
       SELECT house.*, year, pg_temp.id_of('plan', n, year) AS plan
       FROM house, generate_series(${lastYear - years + 1}, ${lastYear}) AS year`,
    `CREATE TEMPORARY TABLE house_half ON COMMIT DROP AS
       SELECT house_year.*, half, year || '-H' || half AS code, make_date(year, half * 6 - 5, 1) AS starts_on,
         (make_date(year, half * 6 - 5, 1) + interval '6 months - 1 day')::date AS ends_on
       FROM house_year, generate_series(1, 2) AS half`,
    `INSERT INTO reporting_period (association_id, code, starts_on, ends_on, due_on)
       SELECT id, code, starts_on, ends_on, ends_on + 31 FROM house_half
       UNION ALL
       SELECT id, year::text, make_date(year, 1, 1), make_date(year, 12, 31), make_date(year, 12, 31) + 31 FROM house_year`,
    ...planRows,
    ...meetingRows,
    ...courseRows,
    ...reportRows,
  ];
}

const planRows = [
  `INSERT INTO plan (association_id, id, title, year, adopted_on, adopted_by)
     SELECT id, plan, 'Verksamhetsplan ' || year, year, make_date(year - 1, 11, 27), coordinator FROM house_year`,
  `INSERT INTO goal (association_id, plan_id, id, position, code, title)
     SELECT id, plan, pg_temp.id_of('goal', n, year, g), g, g::text, 'Mål ' || g
     FROM house_year, generate_series(1, ${perYear.goals}) AS g`,
  `INSERT INTO commitment (association_id, plan_id, id, goal_id, side, position, text)
     SELECT id, plan, pg_temp.id_of('commitment ' || side, n, year, g, c), pg_temp.id_of('goal', n, year, g), side, c,
       'Åtagande ' || g || '.' || c
     FROM house_year, generate_series(1, ${perYear.goals}) AS g, generate_series(1, ${perYear.commitments}) AS c,
       unnest(ARRAY['association', 'municipality']) AS side`,
  `INSERT INTO section (association_id, plan_id, id, position, number, title)
     SELECT id, plan, pg_temp.id_of('section', n, year, 0), 1, '3', 'Verksamhet' FROM house_year`,
  `INSERT INTO section (association_id, plan_id, id, position, number, title, parent_id)
     SELECT id, plan, pg_temp.id_of('section', n, year, s), s + 1, '3.' || s, 'Område ' || s,
       pg_temp.id_of('section', n, year, 0)
     FROM house_year, generate_series(1, ${perYear.areas}) AS s`,
  `INSERT INTO key_activity (association_id, plan_id, id, position, text)
     SELECT id, plan, pg_temp.id_of('activity', n, year, a), a, 'Nyckelaktivitet ' || a
     FROM house_year, generate_series(1, ${perYear.activities}) AS a`,
  // The first few stand in two sections; every sixth serves no goal.
  `INSERT INTO key_activity_placement (association_id, plan_id, key_activity_id, section_id, position)
     SELECT id, plan, pg_temp.id_of('activity', n, year, a),
       pg_temp.id_of('section', n, year, (a + turn * 5) % ${perYear.areas} + 1), a * 2 + turn
     FROM house_year, generate_series(1, ${perYear.activities}) AS a, generate_series(0, 1) AS turn
     WHERE turn = 0 OR a <= ${perYear.activitiesTwice}`,
  `INSERT INTO key_activity_goal (association_id, plan_id, key_activity_id, goal_id, is_own)
     SELECT id, plan, pg_temp.id_of('activity', n, year, a), pg_temp.id_of('goal', n, year, a % 6), true
     FROM house_year, generate_series(1, ${perYear.activities}) AS a WHERE a % 6 > 0`,
  `INSERT INTO key_activity_responsibility (association_id, key_activity_id, person_id)
     SELECT id, pg_temp.id_of('activity', n, year, a), coordinator
     FROM house_year, generate_series(1, ${perYear.activities}) AS a`,
];

const meetingRows = [
  `CREATE TEMPORARY TABLE meeting ON COMMIT DROP AS
     SELECT house_half.*, m, pg_temp.id_of('meeting', n, year, half, m) AS meeting_id, starts_on + m * 3 % 180 AS held_on
     FROM house_half, generate_series(1, ${perHalfYear.meetings}) AS m`,
  `INSERT INTO network_meeting (association_id, id, network_id, held_on, format, estimated, effect_level, effect_text, recorded_by)
     SELECT id, meeting_id, pg_temp.id_of('network', n, m % ${perAssociation.networks} + 1), held_on,
       (ARRAY['on-site', 'remote', 'hybrid'])[m % 3 + 1], m % 5 = 0,
       CASE WHEN m % 3 > 0 THEN m % 4 END, CASE WHEN m % 3 > 0 THEN 'Deltagarna använder det de lärde sig.' END, coordinator
     FROM meeting`,
  `INSERT INTO network_meeting_attendance
       (association_id, meeting_id, position, municipality_code, women, men, other_or_not_stated)
     SELECT id, meeting_id, place, ${municipalityCode('(m + place) % municipalities + 1')},
       (m + place) % 4 + 1, (m * place) % 4, ((m + place) % 17 = 0)::integer
     FROM meeting, generate_series(1, ${municipalitiesPerMeeting}) AS place`,
  `INSERT INTO network_meeting_goal (association_id, meeting_id, plan_id, goal_id)
     SELECT id, meeting_id, plan, pg_temp.id_of('goal', n, year, m % ${perYear.goals} + 1) FROM meeting`,
  `INSERT INTO network_meeting_key_activity (association_id, meeting_id, key_activity_id)
     SELECT id, meeting_id, pg_temp.id_of('activity', n, year, m % ${perYear.activities} + 1) FROM meeting`,
];

const courseRows = [
  `CREATE TEMPORARY TABLE held_course ON COMMIT DROP AS
     SELECT house_half.*, c, pg_temp.id_of('course', n, year, half, c) AS course_id, starts_on + c * 8 AS first_day
     FROM house_half, generate_series(1, ${perHalfYear.courses}) AS c`,
  `INSERT INTO course (association_id, id, title, kind, capacity, starts_on, ends_on, effect_level, effect_text)
     SELECT id, course_id, 'Kurs ' || c, CASE WHEN c % 5 = 0 THEN 'conference' ELSE 'course' END,
       ${perHalfYear.registrations} + 5, first_day, first_day + 1,
       CASE WHEN c % 2 = 0 THEN c % 4 END, CASE WHEN c % 2 = 0 THEN 'Arbetssättet är ändrat.' END
     FROM held_course`,
  `INSERT INTO course_session (association_id, course_id, id, held_on, starts_at, ends_at, place)
     SELECT id, course_id, pg_temp.id_of('session', n, year, half, c, s), first_day + s, '09:00', '15:00', 'Luleå'
     FROM held_course, generate_series(0, 1) AS s`,
  `INSERT INTO course_goal (association_id, course_id, plan_id, goal_id)
     SELECT id, course_id, plan, pg_temp.id_of('goal', n, year, c % ${perYear.goals} + 1) FROM held_course`,
  `INSERT INTO course_key_activity (association_id, course_id, key_activity_id)
     SELECT id, course_id, pg_temp.id_of('activity', n, year, c) FROM held_course`,
  `INSERT INTO registration (association_id, course_id, id, seat, name, email, municipality_code, gender)
     SELECT id, course_id, pg_temp.id_of('registration', n, year, half, c, r), r, 'Deltagare ' || r,
       'deltagare.' || r || '@bench.example', ${municipalityCode('(c + r) % municipalities + 1')},
       (ARRAY['woman', 'man', 'woman', 'man', 'other-or-not-stated'])[(c * r) % 5 + 1]
     FROM held_course, generate_series(1, ${perHalfYear.registrations}) AS r`,
  `INSERT INTO course_attendance (association_id, course_id, session_id, registration_id)
     SELECT id, course_id, pg_temp.id_of('session', n, year, half, c, s), pg_temp.id_of('registration', n, year, half, c, r)
     FROM held_course, generate_series(1, ${perHalfYear.registrations}) AS r, generate_series(0, 1) AS s
     WHERE (r + s) % 9 > 0`,
];

// Of the municipalities' reports most are approved, one is on its way, one came back and one is missing.
const reportRows = [
  `CREATE TEMPORARY TABLE report ON COMMIT DROP AS
     SELECT house_half.*, m, pg_temp.id_of('submission', n, year, half, m) AS submission_id,
       CASE m WHEN 2 THEN 'submitted' WHEN 3 THEN 'returned' ELSE 'approved' END AS status
     FROM house_half, generate_series(2, municipalities) AS m`,
  `INSERT INTO submission (association_id, id, period_code, municipality_code, plan_id, status,
       submitted_on, submitted_by, approved_on, approved_by, returned_on, returned_by, comment, changed_on)
     SELECT id, submission_id, code, ${municipalityCode('m')}, plan, status,
       CASE WHEN status <> 'returned' THEN ends_on + m END, CASE WHEN status <> 'returned' THEN reporter END,
       CASE WHEN status = 'approved' THEN ends_on + m + 3 END, CASE WHEN status = 'approved' THEN coordinator END,
       CASE WHEN status = 'returned' THEN ends_on + m END, CASE WHEN status = 'returned' THEN coordinator END,
       CASE WHEN status = 'returned' THEN 'Utfallet saknas.' END, ends_on + m
     FROM report`,
  `INSERT INTO submission_progress (association_id, submission_id, period_code, plan_id, commitment_id, status, done, forecast)
     SELECT id, submission_id, code, plan, pg_temp.id_of('commitment municipality', n, year, g, c),
       ${progressStatus('m + g + c')}, 'Arbetet har gått som planerat.', 'Klart till årets slut.'
     FROM report, generate_series(1, ${perYear.goals}) AS g, generate_series(1, ${perYear.commitments}) AS c`,
  `INSERT INTO activity_report (association_id, period_code, key_activity_id, status, text, effect_level, effect_text,
       reported_on, reported_by)
     SELECT id, code, pg_temp.id_of('activity', n, year, a), ${progressStatus('a + half')}, 'Aktiviteten följer planen.',
       CASE WHEN a % 2 = 0 THEN a % 4 END, CASE WHEN a % 2 = 0 THEN 'Fler arbetar på samma sätt.' END, ends_on, coordinator
     FROM house_half, generate_series(1, ${perYear.activities}) AS a WHERE a % 7 > 0`,
];

function municipalityCode(number: string): string {
  return `(1000 + ${number})::text`;
}

function progressStatus(number: string): string {
  return `(ARRAY['in-progress', 'done', 'in-progress', 'late', 'not-started', 'deviating'])[(${number}) % 6 + 1]`;
}
