-- The rhythm of the house and who takes part (docs/decisions/0016). Dates and times are those of the wall clock: a meal at
-- 18:30 stays at 18:30 when the clocks change. Occurrences are computed from the rhythm, never stored.
SET LOCAL ROLE havre_owner;

-- Rituals, activities, meetings, drills: of the house, not of one youth.
CREATE TABLE occasion (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  centre_id uuid NOT NULL REFERENCES centre,
  kind text NOT NULL CHECK (kind IN ('ritual', 'learning', 'community', 'external', 'meeting', 'appointment', 'drill')),
  -- Who it is for: everybody who lives here, those enrolled, the team alone.
  audience text NOT NULL CHECK (audience IN ('house', 'enrolled', 'team')),
  sign text NOT NULL CHECK (length(sign) BETWEEN 1 AND 20),
  -- Stretches of weeks that repeat, one after another, and what differs on single dates.
  rhythm jsonb NOT NULL CHECK (jsonb_typeof(rhythm) = 'array' AND jsonb_array_length(rhythm) BETWEEN 1 AND 40),
  changes jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(changes) = 'array' AND jsonb_array_length(changes) <= 400),
  -- The earliest and the latest day on which it can stand in a calendar, moved dates included; no end: open.
  first_on date NOT NULL,
  last_on date CHECK (last_on >= first_on),
  -- The neutral category of the place; its words are sealed.
  place text CHECK (place IN ('house', 'school', 'sport', 'culture', 'care', 'office', 'shops', 'outdoors', 'elsewhere')),
  organiser text NOT NULL CHECK (organiser IN ('house', 'partner')),
  -- What an organiser from outside learns about a youth. More than nothing has a reason and somebody who answers for it.
  partner_learns text NOT NULL DEFAULT 'nothing' CHECK (partner_learns IN ('nothing', 'firstName', 'ageAndLanguage', 'more')),
  learns_agreed_by uuid REFERENCES account,
  cost_cents integer CHECK (cost_cents BETWEEN 0 AND 10000000),
  max_participants integer CHECK (max_participants BETWEEN 1 AND 100),
  -- Title, description and every other word, sealed under the key of the house.
  details bytea NOT NULL,
  status text NOT NULL DEFAULT 'planned' CHECK (status IN ('planned', 'dropped')),
  created_by uuid NOT NULL REFERENCES account,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  version integer NOT NULL DEFAULT 1,
  CHECK (organiser = 'partner' OR partner_learns = 'nothing'),
  CHECK ((partner_learns = 'nothing') = (learns_agreed_by IS NULL))
);
CREATE INDEX occasion_days ON occasion (centre_id, first_on, last_on) WHERE status = 'planned';
GRANT SELECT, INSERT ON occasion TO havre_rt;
GRANT UPDATE (audience, sign, rhythm, changes, first_on, last_on, place, organiser, partner_learns, learns_agreed_by,
  cost_cents, max_participants, details, status, updated_at, version) ON occasion TO havre_rt;
CALL app.guard_house_register('occasion', 'TASK');

-- What came of one date: minutes of a meeting, result of a drill, how an activity went.
CREATE TABLE occasion_outcome (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  centre_id uuid NOT NULL REFERENCES centre,
  occasion_id uuid NOT NULL REFERENCES occasion,
  on_date date NOT NULL,
  body bytea NOT NULL,
  -- What was decided and is not done yet, so that it is found without opening every meeting.
  open_actions integer NOT NULL DEFAULT 0 CHECK (open_actions BETWEEN 0 AND 40),
  created_by uuid NOT NULL REFERENCES account,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  version integer NOT NULL DEFAULT 1,
  UNIQUE (occasion_id, on_date)
);
CREATE INDEX occasion_outcome_open ON occasion_outcome (centre_id, on_date) WHERE open_actions > 0;
GRANT SELECT, INSERT ON occasion_outcome TO havre_rt;
GRANT UPDATE (body, open_actions, updated_at, version) ON occasion_outcome TO havre_rt;
CALL app.guard_house_register('occasion_outcome', 'TASK');

-- One youth at one date of an occasion. The kind stands here too: a guardian reads the youth's row, never the house's calendar.
CREATE TABLE attendance (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  centre_id uuid NOT NULL REFERENCES centre,
  youth_id uuid NOT NULL REFERENCES youth_file,
  occasion_id uuid NOT NULL REFERENCES occasion,
  on_date date NOT NULL,
  kind text NOT NULL CHECK (kind IN ('ritual', 'learning', 'community', 'external', 'meeting', 'appointment', 'drill')),
  starts_at timestamptz NOT NULL,
  status text NOT NULL CHECK (status IN ('planned', 'present', 'absent', 'excused', 'declined')),
  consent text NOT NULL DEFAULT 'notAsked' CHECK (consent IN ('notAsked', 'given', 'refused')),
  -- The youth's words about it, and the team's.
  words bytea,
  note bytea,
  created_by uuid NOT NULL REFERENCES account,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  version integer NOT NULL DEFAULT 1,
  UNIQUE (youth_id, occasion_id, on_date)
);
CREATE INDEX attendance_date ON attendance (occasion_id, on_date);
CREATE INDEX attendance_file ON attendance (youth_id, starts_at DESC, id DESC);
GRANT SELECT, INSERT ON attendance TO havre_rt;
GRANT UPDATE (status, consent, words, note, updated_at, version) ON attendance TO havre_rt;
CALL app.guard_register('attendance', 'INTEG', 'starts_at');

-- A youth's own appointment: a doctor, a lawyer, a school. Its words are about the child, so it lies in the child's file.
CREATE TABLE appointment (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  centre_id uuid NOT NULL REFERENCES centre,
  youth_id uuid NOT NULL REFERENCES youth_file,
  on_date date NOT NULL,
  starts text NOT NULL CHECK (starts ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  ends text COLLATE "C" CHECK (ends ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  sign text NOT NULL CHECK (length(sign) BETWEEN 1 AND 20),
  place text CHECK (place IN ('house', 'school', 'sport', 'culture', 'care', 'office', 'shops', 'outdoors', 'elsewhere')),
  accompaniment text NOT NULL CHECK (accompaniment IN ('escorted', 'group', 'alone')),
  escort_id uuid REFERENCES account,
  -- Whether it stands in the week that the youth reads.
  in_week boolean NOT NULL DEFAULT true,
  status text NOT NULL DEFAULT 'planned' CHECK (status IN ('planned', 'kept', 'missed', 'cancelled')),
  details bytea NOT NULL,
  created_by uuid NOT NULL REFERENCES account,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  version integer NOT NULL DEFAULT 1,
  CHECK (ends > starts)
);
CREATE INDEX appointment_day ON appointment (centre_id, on_date);
CREATE INDEX appointment_file ON appointment (youth_id, on_date);
GRANT SELECT, INSERT ON appointment TO havre_rt;
GRANT UPDATE (on_date, starts, ends, sign, place, accompaniment, escort_id, in_week, status, details, updated_at, version)
  ON appointment TO havre_rt;
CALL app.guard_register('appointment', 'TASK');
-- TASK is the one compartment with cells that say `own`, as the policy of tasks itself has it.
ALTER POLICY appointment_read ON appointment USING ((
  SELECT appointment.centre_id = my.centre_id AND appointment.youth_id <> ALL (my.excluded)
    AND ('TASK' = ANY (my.everywhere)
      OR ('TASK' = ANY (my.in_house) AND appointment.youth_id = ANY (my.here))
      OR ('TASK' = ANY (my.by_name) AND appointment.youth_id = ANY (my.named))
      OR ('TASK' = ANY (my.as_referent) AND appointment.youth_id = ANY (my.referred))
      OR ('own' = ANY (my.conditions) AND my.account_id IN (appointment.created_by, appointment.escort_id)
          AND appointment.youth_id = ANY (app.files('TASK', 'r', 'own')))
      OR (my.account_id = created_by AND ('TASK' = ANY (my.creates)
        OR ('TASK' = ANY (my.creates_in_house) AND appointment.youth_id = ANY (my.here))
        OR ('TASK' = ANY (my.creates_by_name) AND appointment.youth_id = ANY (my.named))
        OR ('TASK' = ANY (my.creates_as_referent) AND appointment.youth_id = ANY (my.referred)))))
  FROM app.reading() AS my));
