#include "schema.h"

#include "batchstore.h"
#include "generationschema.h"

#include <array>

namespace {
// The comments are part of the file: `sqlite3 FILE.assay .schema` shows them.
constexpr const char schemaVersion1[] = R"sql(
CREATE TABLE meta ( -- about the file itself: created_by, created_at
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE dataset (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    source_path TEXT NOT NULL,
    fingerprint TEXT NOT NULL, -- of the source's bytes and how they were read; '' is unknown
    columns TEXT NOT NULL, -- JSON array of the source's column names, in its order
    roles TEXT NOT NULL, -- JSON array of {"role", "column"}
    list_separator TEXT NOT NULL, -- splits cells with several answers or choices; '' is: JSON or Python lists only
    state TEXT NOT NULL, -- importing (dropped when the project is opened again), ready
    created_at TEXT NOT NULL -- all times are UTC, ISO 8601 with milliseconds
) STRICT;

CREATE TABLE item (
    id INTEGER PRIMARY KEY,
    dataset INTEGER NOT NULL REFERENCES dataset(id),
    identity TEXT NOT NULL, -- the id column, or the 1-based data row; a duplicate is ID#2
    position INTEGER NOT NULL, -- the 1-based data row
    hidden INTEGER NOT NULL DEFAULT 0, -- 1: deleted by the user
    version INTEGER NOT NULL, -- the current item_version
    UNIQUE (dataset, identity)
) STRICT;
CREATE INDEX item_by_position ON item(dataset, position);

CREATE TABLE item_version ( -- never changed once its dataset is ready: an edit makes a new one
    id INTEGER PRIMARY KEY,
    item INTEGER NOT NULL REFERENCES item(id),
    content_hash BLOB NOT NULL, -- Blake2b-160 of question, reference, accepted, wrong, choices, context
    question TEXT, -- NULL: the dataset has no such column
    reference TEXT,
    context TEXT,
    category TEXT,
    fields TEXT NOT NULL -- JSON array of the row's cells, in the order of dataset.columns; null: in a column above
) STRICT;
CREATE INDEX item_version_by_item ON item_version(item);

CREATE TABLE document (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    text TEXT NOT NULL,
    added_at TEXT NOT NULL
) STRICT;

CREATE TABLE run (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    dataset INTEGER NOT NULL REFERENCES dataset(id),
    state TEXT NOT NULL, -- running, paused, interrupted, finished
    pause_reason TEXT NOT NULL, -- user, budget, endpoint, or ''
    state_text TEXT NOT NULL,
    plan TEXT NOT NULL, -- the plan as JSON, with the texts of its files, with references to keys only
    item_count INTEGER NOT NULL,
    repeats INTEGER NOT NULL,
    started_at TEXT NOT NULL,
    finished_at TEXT
) STRICT;

CREATE TABLE run_item ( -- which items a run asks, in file order
    run INTEGER NOT NULL REFERENCES run(id),
    position INTEGER NOT NULL, -- from 0
    item_version INTEGER NOT NULL REFERENCES item_version(id),
    PRIMARY KEY (run, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE candidate ( -- prompt x model
    id INTEGER PRIMARY KEY,
    run INTEGER NOT NULL REFERENCES run(id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    model TEXT NOT NULL,
    prompt TEXT NOT NULL,
    builtin INTEGER NOT NULL, -- 1: a baseline of Assay, no language model
    UNIQUE (run, name)
) STRICT;

CREATE TABLE scorer (
    id INTEGER PRIMARY KEY,
    run INTEGER NOT NULL REFERENCES run(id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    judge TEXT NOT NULL, -- '' for metrics
    scale_low REAL NOT NULL,
    scale_high REAL NOT NULL,
    pass_at REAL NOT NULL,
    settings TEXT NOT NULL, -- JSON object: everything that defines it
    UNIQUE (run, name)
) STRICT;

-- Large texts by key: requests, replies, answers, reasoning, reasons. A BLOB is a reply that is not valid UTF-8.
-- Columns that hold a text's id are not declared as foreign keys: five more indexes would be their price.
CREATE TABLE text (
    id INTEGER PRIMARY KEY,
    content ANY NOT NULL
) STRICT;

CREATE TABLE answer ( -- what is missing is pending
    id INTEGER PRIMARY KEY,
    candidate INTEGER NOT NULL REFERENCES candidate(id),
    item_version INTEGER NOT NULL REFERENCES item_version(id),
    repeat INTEGER NOT NULL, -- from 0
    state TEXT NOT NULL, -- answered, truncated, refused, empty, failed, skipped
    answer INTEGER, -- text.id
    reasoning INTEGER, -- text.id
    finish TEXT NOT NULL,
    error_kind TEXT NOT NULL,
    error TEXT NOT NULL,
    input_tokens INTEGER, -- prompt tokens that came from no cache
    cache_read_tokens INTEGER,
    cache_write_tokens INTEGER,
    output_tokens INTEGER, -- reasoning included
    reasoning_tokens INTEGER,
    cost REAL, -- NULL: unknown
    latency_ms REAL NOT NULL, -- of the call that answered, without waiting in Assay's own queue
    ttft_ms REAL,
    model_reported TEXT NOT NULL,
    started_at TEXT,
    UNIQUE (candidate, item_version, repeat)
) STRICT;
CREATE INDEX answer_by_state ON answer(candidate, state, error_kind);

CREATE TABLE score ( -- what is missing is pending
    answer INTEGER NOT NULL REFERENCES answer(id) ON DELETE CASCADE,
    scorer INTEGER NOT NULL REFERENCES scorer(id),
    state TEXT NOT NULL, -- scored, unscored
    unscored_reason TEXT NOT NULL, -- no_answer, unparsed, off_scale, undecided, judge_failed, not_applicable, or ''
    value REAL, -- in the scale's own units; NULL when unscored, never 0 for it
    verdict TEXT NOT NULL,
    reason INTEGER, -- text.id
    input_tokens INTEGER,
    cache_read_tokens INTEGER,
    cache_write_tokens INTEGER,
    output_tokens INTEGER,
    reasoning_tokens INTEGER,
    cost REAL,
    latency_ms REAL NOT NULL,
    PRIMARY KEY (answer, scorer)
) STRICT, WITHOUT ROWID;
CREATE INDEX score_by_state ON score(scorer, state, unscored_reason);

-- Every HTTP attempt. It belongs to a cell (candidate, item, repeat), and to a scorer when a judge was asked, not to
-- an answer row: so what was paid stays known when an answer is asked again.
CREATE TABLE call (
    id INTEGER PRIMARY KEY,
    candidate INTEGER NOT NULL REFERENCES candidate(id),
    item_version INTEGER NOT NULL REFERENCES item_version(id),
    repeat INTEGER NOT NULL,
    scorer INTEGER REFERENCES scorer(id), -- NULL: a target was asked
    attempt INTEGER NOT NULL, -- from 1
    started_at TEXT,
    latency_ms REAL NOT NULL,
    ttft_ms REAL,
    status INTEGER NOT NULL, -- HTTP; 0: none came back
    error_kind TEXT NOT NULL,
    error TEXT NOT NULL,
    request INTEGER, -- text.id
    reply INTEGER, -- text.id
    model_reported TEXT NOT NULL,
    request_id TEXT NOT NULL,
    input_tokens INTEGER,
    cache_read_tokens INTEGER,
    cache_write_tokens INTEGER,
    output_tokens INTEGER,
    reasoning_tokens INTEGER,
    cost REAL,
    possibly_paid INTEGER NOT NULL -- 1: it was sent and its fate is unknown, or it broke after a 200
) STRICT;
CREATE INDEX call_by_cell ON call(candidate, item_version, repeat, scorer);

-- For people. The program itself reads the tables.
CREATE VIEW v_items AS
SELECT d.name AS dataset, i.identity AS item_id, i.position AS row, v.question, v.reference, v.context, v.category,
       v.fields, i.hidden, lower(hex(v.content_hash)) AS content_hash, v.id AS item_version
FROM item i JOIN dataset d ON d.id = i.dataset JOIN item_version v ON v.id = i.version
WHERE d.state = 'ready';

CREATE VIEW v_answers AS
SELECT c.run, r.name AS run_name, i.identity AS item_id, v.question, v.reference, v.category,
       c.prompt, c.model, c.name AS candidate, c.builtin, a.repeat, a.state, t.content AS answer,
       n.content AS reasoning, a.finish, a.error_kind, a.error,
       a.input_tokens + coalesce(a.cache_read_tokens, 0) + coalesce(a.cache_write_tokens, 0) AS prompt_tokens,
       a.output_tokens AS completion_tokens, a.cost, a.latency_ms, a.ttft_ms, a.model_reported, a.started_at,
       a.id AS answer_id
FROM answer a JOIN candidate c ON c.id = a.candidate JOIN run r ON r.id = c.run
JOIN item_version v ON v.id = a.item_version JOIN item i ON i.id = v.item
LEFT JOIN text t ON t.id = a.answer LEFT JOIN text n ON n.id = a.reasoning;

CREATE VIEW v_scores AS
SELECT c.run, r.name AS run_name, i.identity AS item_id, c.prompt, c.model, c.name AS candidate, a.repeat,
       a.state AS answer_state, t.content AS answer, v.reference, k.name AS scorer, k.kind, k.judge, s.value AS score,
       s.state AS score_state, s.unscored_reason, s.verdict, n.content AS reason,
       s.input_tokens + coalesce(s.cache_read_tokens, 0) + coalesce(s.cache_write_tokens, 0) AS judge_prompt_tokens,
       s.output_tokens AS judge_completion_tokens, s.cost AS judge_cost, s.latency_ms, a.id AS answer_id
FROM score s JOIN scorer k ON k.id = s.scorer JOIN answer a ON a.id = s.answer
JOIN candidate c ON c.id = a.candidate JOIN run r ON r.id = c.run
JOIN item_version v ON v.id = a.item_version JOIN item i ON i.id = v.item
LEFT JOIN text t ON t.id = a.answer LEFT JOIN text n ON n.id = s.reason;

CREATE VIEW v_calls AS
SELECT c.run, r.name AS run_name, i.identity AS item_id, c.prompt, c.model, c.name AS candidate, l.repeat,
       k.name AS scorer, l.attempt, l.started_at, l.latency_ms, l.ttft_ms, l.status, l.error_kind, l.error,
       q.content AS request, p.content AS reply, l.model_reported, l.request_id,
       l.input_tokens + coalesce(l.cache_read_tokens, 0) + coalesce(l.cache_write_tokens, 0) AS prompt_tokens,
       l.output_tokens AS completion_tokens, l.cost, l.possibly_paid, l.id AS call_id
FROM call l JOIN candidate c ON c.id = l.candidate JOIN run r ON r.id = c.run
JOIN item_version v ON v.id = l.item_version JOIN item i ON i.id = v.item
LEFT JOIN scorer k ON k.id = l.scorer LEFT JOIN text q ON q.id = l.request LEFT JOIN text p ON p.id = l.reply;
)sql";

// What the window keeps, and indexes that answer "how far is each run, and what did it cost" without reading rows.
constexpr const char schemaVersion2[] = R"sql(
CREATE TABLE draft ( -- what is set up to run next: one row, or none
    id INTEGER PRIMARY KEY CHECK (id = 1),
    plan TEXT NOT NULL, -- as run.plan, but parts may be missing
    unused TEXT NOT NULL, -- JSON object: names of prompts, models and scorers that the next run leaves out
    saved_at TEXT NOT NULL
) STRICT;

CREATE TABLE prompt_version ( -- never changed: an edit makes a new one
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    version INTEGER NOT NULL, -- from 1, by name
    prompt TEXT NOT NULL, -- JSON object, as in a plan's "prompts"
    created_at TEXT NOT NULL,
    UNIQUE (name, version)
) STRICT;

CREATE INDEX item_hidden ON item(dataset) WHERE hidden <> 0;
CREATE INDEX call_by_cost ON call(candidate, scorer, cost, status, possibly_paid);
)sql";

// What services say that a call took, beside what the price snapshot makes of it.
constexpr const char reportedCosts[] = R"sql(
ALTER TABLE call ADD COLUMN cost_reported REAL; -- as the service says, in its currency; NULL: it says nothing

DROP VIEW v_calls;
CREATE VIEW v_calls AS
SELECT c.run, r.name AS run_name, i.identity AS item_id, c.prompt, c.model, c.name AS candidate, l.repeat,
       k.name AS scorer, l.attempt, l.started_at, l.latency_ms, l.ttft_ms, l.status, l.error_kind, l.error,
       q.content AS request, p.content AS reply, l.model_reported, l.request_id,
       l.input_tokens + coalesce(l.cache_read_tokens, 0) + coalesce(l.cache_write_tokens, 0) AS prompt_tokens,
       l.output_tokens AS completion_tokens, l.cost, l.cost_reported, l.possibly_paid, l.id AS call_id
FROM call l JOIN candidate c ON c.id = l.candidate JOIN run r ON r.id = c.run
JOIN item_version v ON v.id = l.item_version JOIN item i ON i.id = v.item
LEFT JOIN scorer k ON k.id = l.scorer LEFT JOIN text q ON q.id = l.request LEFT JOIN text p ON p.id = l.reply;
)sql";

// The cache: what was asked, and what was taken instead of asking.
constexpr const char schemaVersion4[] = R"sql(
CREATE TABLE asked ( -- requests that got a final answer, so that no run of the project pays for them again
    key BLOB PRIMARY KEY, -- Blake2b-160 of what was asked
    answer INTEGER NOT NULL, -- answer.id; what is not there any more, or not final, is asked again
    scorer INTEGER NOT NULL -- scorer.id when a judge was asked; 0: a target was
) STRICT, WITHOUT ROWID;

CREATE TABLE cached ( -- answers and scores that were taken from an earlier one; no call of theirs exists
    answer INTEGER NOT NULL REFERENCES answer(id) ON DELETE CASCADE,
    scorer INTEGER NOT NULL, -- scorer.id of a score; 0: the answer itself
    origin INTEGER NOT NULL, -- answer.id of the earlier one, whose calls hold the request and the reply
    origin_scorer INTEGER NOT NULL, -- scorer.id of the earlier score; 0: the answer itself
    candidate INTEGER NOT NULL, -- of the answer
    cost REAL, -- what it would have cost again; NULL: unknown
    PRIMARY KEY (answer, scorer)
) STRICT, WITHOUT ROWID;
CREATE INDEX cached_by_candidate ON cached(candidate, scorer, cost);

CREATE VIEW v_cached AS
SELECT c.run, r.name AS run_name, i.identity AS item_id, c.prompt, c.model, c.name AS candidate, a.repeat,
       k.name AS scorer, h.cost, o.run AS asked_in_run, b.started_at AS asked_at, h.answer AS answer_id,
       h.origin AS asked_answer_id
FROM cached h JOIN answer a ON a.id = h.answer JOIN candidate c ON c.id = a.candidate JOIN run r ON r.id = c.run
JOIN item_version v ON v.id = a.item_version JOIN item i ON i.id = v.item
LEFT JOIN scorer k ON k.id = h.scorer LEFT JOIN answer b ON b.id = h.origin LEFT JOIN candidate o ON o.id = b.candidate;
)sql";

// Requests that services work off together, within a day.
constexpr const char batches[] = R"sql(
CREATE TABLE batch ( -- handed to a service at once; what came of it stands in answer, score and call
    id INTEGER PRIMARY KEY,
    tag TEXT NOT NULL UNIQUE, -- its name in the service's metadata
    run INTEGER NOT NULL REFERENCES run(id),
    candidate INTEGER REFERENCES candidate(id), -- whose answers; NULL: a judge's scores
    scorer INTEGER REFERENCES scorer(id), -- whose scores; NULL: answers
    origin TEXT NOT NULL, -- scheme, host and port it was sent to
    step TEXT NOT NULL, -- preparing (dropped when the project is opened again), creating, running, done
    input_file TEXT NOT NULL, -- the service's id of the uploaded file
    remote_id TEXT NOT NULL, -- the service's id of the batch; '' while it is not known
    state TEXT NOT NULL, -- as the service says: validating, in_progress, finalizing, completed, failed, expired, cancelled
    total INTEGER NOT NULL,
    completed INTEGER NOT NULL, -- as the service counts
    failed INTEGER NOT NULL,
    worst_case REAL NOT NULL, -- the most it can cost
    text TEXT NOT NULL, -- what went wrong, in words
    created_at TEXT NOT NULL
) STRICT;
CREATE INDEX batch_by_run ON batch(run, step);

CREATE TABLE batch_item ( -- requests of batches that are not done: no run asks them meanwhile
    batch INTEGER NOT NULL REFERENCES batch(id),
    custom_id TEXT NOT NULL,
    candidate INTEGER NOT NULL,
    item_version INTEGER NOT NULL,
    repeat INTEGER NOT NULL,
    answer INTEGER, -- that is judged; NULL: the answer is asked for
    request INTEGER NOT NULL, -- text.id
    PRIMARY KEY (batch, custom_id)
) STRICT, WITHOUT ROWID;
)sql";

// What a prompt's context was, where it was retrieved: documents may change later, and judges are to see the same.
constexpr const char answerContexts[] = R"sql(
CREATE TABLE answer_context (
    answer INTEGER PRIMARY KEY REFERENCES answer(id) ON DELETE CASCADE,
    passages TEXT NOT NULL -- JSON array of {"document": name, "text": text}, best first
) STRICT;

CREATE VIEW v_passages AS
SELECT c.run, i.identity AS item_id, c.prompt, c.model, c.name AS candidate, a.repeat, p.key + 1 AS rank,
       p.value ->> 'document' AS document, p.value ->> 'text' AS text, a.id AS answer_id
FROM answer_context x JOIN answer a ON a.id = x.answer JOIN candidate c ON c.id = a.candidate
JOIN item_version v ON v.id = a.item_version JOIN item i ON i.id = v.item, json_each(x.passages) p;
)sql";

constexpr std::array ladder{Migration{1, schemaVersion1},
                            Migration{2, schemaVersion2, true},
                            Migration{3, reportedCosts, true},
                            Migration{firstVersionWithCache, schemaVersion4, true},
                            Migration{firstVersionWithBatches, batches, true},
                            Migration{firstVersionWithContexts, answerContexts, true},
                            Migration{firstVersionWithGenerations, generationSchema, true}};
}

std::span<const Migration> projectMigrations()
{
    return ladder;
}

int oldestReadable(std::span<const Migration> climbed)
{
    std::size_t rung = climbed.size() - 1;
    while (rung > 0 && climbed[rung].addsOnly)
        --rung;
    return climbed[rung].version;
}
