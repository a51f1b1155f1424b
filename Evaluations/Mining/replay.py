#!/usr/bin/env python3
"""Derives the truth of the labelled migration histories by running them.

    replay.py [--write] [--show] [case ...]

Without options every case is loaded with git fast-import, its up scripts are
run in order of arrival in a real SQLite or PostgreSQL, the catalogue is
compared before and after each of them, and what follows by the rules is
compared with truth.json. --write writes it there instead (tool, engine,
folders, databases and the list "not" are kept as they are).
--show prints what each migration changed and the near misses.

PostgreSQL's server programs (initdb, pg_ctl) and psql are taken from PATH, or
from the folder that PG_BIN names. The server lives in a temporary folder and
listens on a unix socket only.

A case whose engine is "mysql" or "none" is not run: it has file events only.
"""
import atexit
import datetime as dt
import glob
import json
import os
import pwd
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile

WINDOW_DAYS = 30
WINDOW = WINDOW_DAYS * 24 * 3600
MASS = 10
HERE = os.path.dirname(os.path.abspath(__file__))

# ---------------------------------------------------------------- histories


class Commit:
    def __init__(self, number, sha, time, subject, tree):
        self.number, self.sha, self.time = number, sha, time
        self.subject, self.tree = subject, tree


def load(case_dir):
    """The first-parent commits of main, each with its whole tree."""
    top = tempfile.mkdtemp(prefix="history-")
    env = dict(os.environ, GIT_CONFIG_GLOBAL=os.devnull, GIT_CONFIG_NOSYSTEM="1")
    try:
        def git(*args, stdin=None):
            return subprocess.run(["git", "-C", top, *args], check=True, env=env,
                                  stdin=stdin, stdout=subprocess.PIPE,
                                  stderr=subprocess.PIPE).stdout
        git("init", "-q")
        with open(os.path.join(case_dir, "history.fi"), "rb") as stream:
            git("fast-import", "--quiet", stdin=stream)
        log = git("log", "--first-parent", "--reverse", "-z",
                  "--format=%H%x01%ct%x01%s", "refs/heads/main").decode()
        blobs, commits = {}, []
        for line in filter(None, log.split("\0")):
            sha, time, subject = line.split("\x01")
            tree = {}
            for entry in filter(None, git("ls-tree", "-r", "-z", sha).split(b"\0")):
                meta, path = entry.split(b"\t", 1)
                blob = meta.split()[2].decode()
                if blob not in blobs:
                    blobs[blob] = git("cat-file", "blob", blob).decode()
                tree[path.decode()] = blobs[blob]
            commits.append(Commit(len(commits) + 1, sha, int(time), subject, tree))
        return commits
    finally:
        shutil.rmtree(top)


# ---------------------------------------------------------------- the tools

UP_FILE = {
    "flyway": r"(^|/)V\d[\d._]*__[^/]+\.sql$",
    "golang-migrate": r"(^|/)\d+_[^/]+\.up\.sql$",
    "goose": r"(^|/)\d+_[^/]+\.sql$",
    "dbmate": r"(^|/)\d{14}_[^/]+\.sql$",
    "diesel": r"(^|/)\d{4}-\d{2}-\d{2}-\d{6}(-\d{4})?_[^/]+/up\.sql$",
    "sqlx": r"(^|/)\d+_[^/]+(?<!\.down)\.sql$",
    "prisma": r"(^|/)\d{14}_[^/]+/migration\.sql$",
    "drizzle": r"(^|/)\d{4}_[^/]+\.sql$",
    "sqitch": r"(^|/)deploy/[^/]+\.sql$",
    "atlas": r"(^|/)\d{14}(_[^/]+)?\.sql$",
    "liquibase": r"\.sql$",
    "rails": r"(^|/)\d{14}_[^/]+\.rb$",
    "django": r"(^|/)\d{4}_[^/]+\.py$",
    "alembic": r"(^|/)versions/[0-9a-f]{8,}_?[^/]*\.py$",
    "knex": r"(^|/)\d{14}_[^/]+\.(js|ts|mjs|cjs)$",
    "ecto": r"(^|/)\d{14}_[^/]+\.exs$",
}
IN_FOLDER = {"diesel", "prisma"}      # the name is that of the folder
FILE_EVENTS = {"rails", "django", "alembic", "knex", "ecto"}
LINE_COMMENT = {"rails": "#", "django": "#", "alembic": "#", "ecto": "#", "knex": "//"}

FIX = re.compile(r"(?<![^\W_])(fix|hotfix|bugfix|revert|rollback|undo|re-?add|repair|"
                 r"correct|missing|forgot|broken|bug)(?![^\W_])", re.I)


def normalised(text, tool):
    """No comments, no white space, lower case, no quotes and semicolons."""
    line = LINE_COMMENT.get(tool, "--")
    out, i = [], 0
    quotes = "'\"" if tool in LINE_COMMENT else "'"
    while i < len(text):
        if text[i] in quotes:
            end = text.find(text[i], i + 1)
            end = len(text) - 1 if end < 0 else end
            out.append(text[i:end + 1])
            i = end + 1
        elif text.startswith(line, i):
            end = text.find("\n", i)
            i = len(text) if end < 0 else end
        elif text.startswith("/*", i):
            end = text.find("*/", i + 2)
            i = len(text) if end < 0 else end + 2
        else:
            out.append(text[i])
            i += 1
    return re.sub(r"[\s;'\"`]+", "", "".join(out)).lower()


class Unit:
    """A migration as it stands in one tree."""

    def __init__(self, key, name, up, tool, order, exempt=False):
        self.key, self.name, self.up, self.order = key, name, up, order
        self.norm = normalised(up, tool)
        self.exempt = exempt
        base = name.split("/")[-1]
        m = re.match(r"V?(\d{4})-?(\d\d)-?(\d\d)-?(\d\d)(\d\d)(\d\d)(?!\d)", base)
        self.stamp = None
        if m:
            self.stamp = int(dt.datetime(*map(int, m.groups()),
                                         tzinfo=dt.timezone.utc).timestamp())


def natural(text):
    return [(0, int(p), "") if p.isdigit() else (1, 0, p)
            for p in re.findall(r"\d+|\D+", text)]


def up_part(text, tool):
    if tool == "goose":
        part = re.split(r"(?m)^--\s*\+goose\s+Down\b.*$", text)[0]
        return part
    if tool == "dbmate":
        return re.split(r"(?m)^--\s*migrate:down\b.*$", text)[0]
    return text


def plan_of(tree, folder):
    """Sqitch: the changes in order of the plan, and those that a tag seals."""
    order = []
    for line in tree.get(folder + "sqitch.plan", "").splitlines():
        line = line.strip()
        if line and not line.startswith(("%", "#")):
            order.append(line.split()[0])
    tags = [n for n, name in enumerate(order) if name.startswith("@")]
    last = {name: n for n, name in enumerate(order)}
    return order, {name for name, n in last.items() if tags and n < tags[-1]}


def units(tree, truth):
    tool, found = truth["tool"], {}
    folders = truth["folders"]
    for path in sorted(tree, key=natural):
        if not any(path.startswith(f) for f in folders):
            continue
        if not re.search(UP_FILE[tool], path):
            continue
        text = tree[path].replace("\r\n", "\n")
        if tool == "liquibase":
            if not text.startswith("--liquibase formatted sql"):
                continue
            parts = re.split(r"(?m)^--\s*changeset\s+(.*)$", text)[1:]
            for n in range(0, len(parts), 2):
                head, body = parts[n], parts[n + 1]
                author, rest = head.split(":", 1)
                ident = rest.split()[0]
                exempt = bool(re.search(r"(runOnChange|runAlways):true", head))
                key = "%s::%s::%s" % (path, ident, author)
                found[key] = Unit(key, ident, body, tool, len(found), exempt)
            continue
        pieces = path.split("/")
        name = pieces[-2] if tool in IN_FOLDER else pieces[-1]
        found[path] = Unit(path, name, up_part(text, tool), tool, len(found))
    if tool == "sqitch":
        order, _ = plan_of(tree, folders[0])
        for unit in found.values():
            name = unit.name[:-4]
            if "@" in name:
                name = name.split("@")[0]
                unit.order = order.index(name)
            else:
                unit.order = len(order) - 1 - order[::-1].index(name)
    return found


# ---------------------------------------------------------------- SQLite

def split_sql(text):
    statement = ""
    for piece in re.split(r"(;)", text):
        statement += piece
        if piece == ";" and sqlite3.complete_statement(statement):
            yield statement
            statement = ""
    if re.sub(r"--[^\n]*|\s", "", statement):
        yield statement


def tokens(text):
    return re.findall(r"'(?:[^']|'')*'|[\w.]+|[^\w\s\"`\[\]]", text.lower())


def table_items(sql):
    """The comma-separated items between the outer parentheses of CREATE TABLE."""
    sql = re.sub(r"--[^\n]*", "", sql)
    depth, item, items, quote = 0, "", [], None
    for ch in sql[sql.index("("):]:
        if quote:
            item += ch
            quote = None if ch == quote else quote
            continue
        if ch in "'\"`":
            quote = ch
            item += ch
        elif ch == "(":
            depth += 1
            item += ch if depth > 1 else ""
        elif ch == ")":
            depth -= 1
            if depth == 0:
                items.append(item)
                break
            item += ch
        elif ch == "," and depth == 1:
            items.append(item)
            item = ""
        else:
            item += ch
    return [i.strip() for i in items if i.strip()]


def unquote(name):
    return name.strip("\"`[]'")


class SQLite:
    def __init__(self):
        self.reset()

    def reset(self, count=1):
        self.all = [sqlite3.connect(":memory:", isolation_level=None) for _ in range(count)]
        self.db = self.all[0]

    def use(self, n):
        self.db = self.all[n]

    def snapshot(self):
        tables, others = {}, {}
        for kind, name, owner, sql in self.db.execute(
                "select type, name, tbl_name, sql from sqlite_master"
                " where name not like 'sqlite_%' order by name"):
            if kind == "table":
                columns, constraints = {}, {}
                names = [r[1] for r in self.db.execute(
                    'pragma table_xinfo("%s")' % name)]
                for item in table_items(sql):
                    first = re.match(r'"[^"]+"|`[^`]+`|\[[^\]]+\]|\w+', item).group(0)
                    if unquote(first) in names and first.lower() not in (
                            "constraint", "primary", "unique", "check", "foreign"):
                        columns[unquote(first)] = " ".join(
                            sorted(tokens(item[len(first):])))
                    elif first.lower() == "constraint":
                        label = item.split()[1]
                        constraints[unquote(label)] = " ".join(
                            tokens(item.split(None, 2)[2]))
                    else:
                        text = " ".join(tokens(item))
                        constraints["%s (%s)" % (name, text)] = text
                tables[name] = (columns, constraints)
            elif sql:
                others[kind, name] = " ".join(tokens(sql))
        return tables, others

    def state(self):
        tables, others = self.snapshot()
        flat = {k: v for k, v in others.items()}
        for t, (columns, constraints) in tables.items():
            for c, d in columns.items():
                flat["column", t + "." + c] = d
            for c, d in constraints.items():
                flat["constraint", c] = d
        return flat

    def run(self, script):
        """Runs the script by single statements and returns the net changes."""
        before = self.state()
        alias = {}                     # present name -> name before the script
        tables, _ = self.snapshot()
        for t, (columns, _c) in tables.items():
            for c in columns:
                alias[t, c] = (t, c)
        for statement in split_sql(script):
            old, _ = self.snapshot()
            self.db.execute(statement)
            new, _ = self.snapshot()
            altered = re.match(r"\s*(?:--[^\n]*\n\s*|/\*.*?\*/\s*)*alter\s+table",
                               statement, re.I | re.S)
            gone = [t for t in old if t not in new]
            come = [t for t in new if t not in old]
            if altered and len(gone) == 1 and len(come) == 1:
                for c in new[come[0]][0]:
                    alias[come[0], c] = alias.pop((gone[0], c))
                continue
            for t in gone:
                for c in old[t][0]:
                    alias.pop((t, c))
            for t in come:
                for c in new[t][0]:
                    alias[t, c] = None
            for t in new:
                if t not in old:
                    continue
                a, b = list(old[t][0]), list(new[t][0])
                if a == b:
                    continue
                moved = [(x, y) for x, y in zip(a, b) if x != y]
                if len(a) == len(b) and len(moved) == 1:
                    alias[t, moved[0][1]] = alias.pop((t, moved[0][0]))
                else:
                    for c in a:
                        if c not in b:
                            alias.pop((t, c))
                    for c in b:
                        if c not in a:
                            alias[t, c] = None
        after = self.state()
        changes = set()
        renamed = {}
        for (t, c), was in alias.items():
            if was and was != (t, c):
                renamed["column", ".".join(was)] = ("column", t + "." + c)
        if self.db.in_transaction:
            raise RuntimeError("a transaction was left open")
        return net(before, after, renamed, changes)


def net(before, after, renamed, changes):
    for old, new in renamed.items():
        if old in before and new in after:
            if old not in after:
                changes.add(("rename_from", *old))
            if new not in before:
                changes.add(("rename_to", *new))
    done = {c[1:] for c in changes}
    for key in before:
        if key in done:
            continue
        if key not in after:
            changes.add(("drop", *key))
        elif before[key] != after[key]:
            changes.add(("alter", *key))
    for key in after:
        if key not in before and key not in done:
            changes.add(("create", *key))
    return changes


# ---------------------------------------------------------------- PostgreSQL

CATALOGUE = r"""
with ns as (select oid, nspname from pg_namespace
            where nspname !~ '^pg_' and nspname <> 'information_schema'),
ext as (select classid, objid from pg_depend where deptype = 'e')
select json_agg(json_build_array(kind, id, name, def)) from (
select 'column' kind, c.oid || '.' || a.attnum id,
       (case when n.nspname = 'public' then '' else n.nspname || '.' end)
         || c.relname || '.' || a.attname as name,
       concat_ws(' ', format_type(a.atttypid, a.atttypmod), a.attnotnull,
         pg_get_expr(d.adbin, d.adrelid), a.attidentity, a.attgenerated,
         nullif(a.attcollation, 100)) def
  from pg_attribute a join pg_class c on c.oid = a.attrelid join ns n on n.oid = c.relnamespace
  left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
 where c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
union all
select 'constraint', k.oid::text, k.conname, c.relname || ' ' || pg_get_constraintdef(k.oid)
  from pg_constraint k join pg_class c on c.oid = k.conrelid join ns n on n.oid = c.relnamespace
 where k.contype in ('c', 'f', 'p', 'u', 'x')
union all
select 'index', c.oid::text, c.relname, pg_get_indexdef(c.oid)
  from pg_class c join ns n on n.oid = c.relnamespace
 where c.relkind in ('i', 'I')
   and not exists (select from pg_constraint k where k.conindid = c.oid and k.contype in ('p', 'u', 'x'))
union all
select 'view', c.oid::text, c.relname, pg_get_viewdef(c.oid)
  from pg_class c join ns n on n.oid = c.relnamespace where c.relkind in ('v', 'm')
union all
select 'function', p.oid::text, p.proname,
       pg_get_function_arguments(p.oid) || ' ' || coalesce(pg_get_function_result(p.oid), '')
         || ' ' || p.provolatile::text || ' ' || regexp_replace(p.prosrc, '\s+', ' ', 'g')
  from pg_proc p join ns n on n.oid = p.pronamespace
 where p.oid not in (select objid from ext where classid = 'pg_proc'::regclass)
union all
select 'trigger', t.oid::text, t.tgname, pg_get_triggerdef(t.oid)
  from pg_trigger t join pg_class c on c.oid = t.tgrelid join ns n on n.oid = c.relnamespace
 where not t.tgisinternal
union all
select 'type', t.oid::text, t.typname,
       coalesce((select string_agg(e.enumlabel, ',' order by e.enumsortorder) from pg_enum e
                  where e.enumtypid = t.oid), '')
         || coalesce(format_type(t.typbasetype, t.typtypmod), '')
         || coalesce((select string_agg(pg_get_constraintdef(k.oid), ',') from pg_constraint k
                  where k.contypid = t.oid), '')
  from pg_type t join ns n on n.oid = t.typnamespace
 where t.typtype in ('e', 'd')
   and t.oid not in (select objid from ext where classid = 'pg_type'::regclass)
) x
"""


class PostgreSQL:
    def __init__(self):
        self.bin = os.environ.get("PG_BIN") or os.path.dirname(shutil.which("initdb") or "")
        if not self.bin:
            sys.exit("initdb is neither on PATH nor in PG_BIN")
        self.top = tempfile.mkdtemp(prefix="replay-")
        self.user = []
        if os.getuid() == 0:
            for name in ("postgres", "nobody"):
                try:
                    entry = pwd.getpwnam(name)
                except KeyError:
                    continue
                os.chown(self.top, entry.pw_uid, entry.pw_gid)
                self.user = ["runuser", "-u", name, "--"]
                break
        os.chmod(self.top, 0o711)
        data = os.path.join(self.top, "data")
        quiet = dict(check=True, stdout=subprocess.DEVNULL, cwd=self.top)
        subprocess.run(self.user + [self.tool("initdb"), "-D", data, "-U", "replay", "-A", "trust",
                                    "-E", "UTF8", "--locale=C", "--no-sync"], **quiet)
        subprocess.run(self.user + [
            self.tool("pg_ctl"), "-D", data, "-w", "-l", os.path.join(self.top, "log"),
            "-o", "-k %s -c listen_addresses= -c fsync=off -c timezone=UTC" % self.top,
            "start"], **quiet)
        atexit.register(self.stop)
        self.database = "work0"

    def tool(self, name):
        path = os.path.join(self.bin, name)
        return path if os.path.exists(path) else shutil.which(name) or path

    def stop(self):
        atexit.unregister(self.stop)
        subprocess.run(self.user + [self.tool("pg_ctl"), "-D", os.path.join(self.top, "data"),
                                    "-m", "immediate", "-w", "stop"],
                       stdout=subprocess.DEVNULL, cwd=self.top)
        shutil.rmtree(self.top, ignore_errors=True)

    def psql(self, text, database=None):
        done = subprocess.run(
            [self.tool("psql"), "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-h", self.top,
             "-U", "replay", "-d", database or self.database, "-f", "-"],
            input=text.encode(), stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            env=dict(os.environ, PGCLIENTENCODING="UTF8"))
        if done.returncode:
            raise RuntimeError(done.stderr.decode())
        return done.stdout.decode()

    def reset(self, count=1):
        for n in range(count):
            self.psql("set client_min_messages = error;"
                      "drop database if exists work%d;" % n, "postgres")
            self.psql("create database work%d;" % n, "postgres")
        self.use(0)

    def use(self, n):
        self.database = "work%d" % n

    def snapshot(self):
        out = self.psql("set search_path = '';" + CATALOGUE).strip()
        return json.loads(out) if out else []

    def state(self):
        return {(kind, name): definition.replace("public.", "")
                for kind, _id, name, definition in self.snapshot()}

    def run(self, script):
        before = self.snapshot()
        self.psql("set client_min_messages = error;\n" + script)
        after = self.snapshot()
        old = {(k, i): n for k, i, n, _ in before}
        renamed = {}
        for k, i, n, _ in after:
            if old.get((k, i), n) != n:
                renamed[k, old[k, i]] = (k, n)
        flat = lambda rows: {(k, n): d for k, _i, n, d in rows}
        return net(flat(before), flat(after), renamed, set())


# ---------------------------------------------------------------- the rules

class Migration:
    def __init__(self, unit, commit, folder=0):
        self.key, self.name, self.up, self.norm = unit.key, unit.name, unit.up, unit.norm
        self.stamp = unit.stamp
        self.commit = commit
        self.time = commit.time
        self.imported = False
        if commit.number == 1 and unit.stamp:
            self.time, self.imported = unit.stamp, True
        self.order = (commit.number, unit.order)
        self.touched = {}              # (kind, name) -> set of ops
        self.folder = folder           # each folder is a database of its own
        self.squash = False
        self.alive = True


def shares(kind, name, op, later, earlier):
    """Whether a change of the later one to the object is its own doing.

    A definition may change, or a name come and go, as a mere consequence: an
    index or constraint counts where one of the two scripts names it."""
    if kind == "column":
        return True
    if "alter" in op:
        return name.lower() in later.up.lower()
    return name.lower() in later.up.lower() or name.lower() in earlier.up.lower()


def inverts(now, was):
    if "drop" in now and "create" in was:
        return True
    if "rename_from" in now and was & {"create", "rename_to"}:
        return True
    if now & {"create", "rename_to"} and was & {"drop", "rename_from"}:
        return True
    return False


def iso(seconds):
    return dt.datetime.fromtimestamp(seconds, dt.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def derive(case_dir, truth, engine, show=False):
    commits = load(case_dir)
    tool = truth["tool"]
    say = (lambda *a: print("   ", *a)) if show else (lambda *a: None)
    warn = lambda *a: print("    WARNING", *a)
    live, dead, everyone, candidates = {}, {}, [], []
    folders = truth["folders"]
    if engine:
        engine.reset(len(folders))

    def run(m):
        engine.use(m.folder)
        try:
            changes = engine.run(m.up)
        except Exception as error:
            raise RuntimeError("%s: %s" % (m.key, error))
        for op, kind, name in changes:
            m.touched.setdefault((kind, name), set()).add(op)
        return changes

    def rebuild():
        engine.reset(len(folders))
        for m in sorted(live.values(), key=lambda m: m.order):
            run(m)

    def candidate(m, by, kind, seconds, objects=()):
        candidates.append(dict(m=m, by=by, type=kind, days=seconds // 86400, objects=list(objects)))
        say("%-3s %s  by %s  %d d  %s" % (kind, m.key, by.key if isinstance(by, Migration) else by,
                                         seconds // 86400, " ".join(objects)))

    for c in commits:
        now = {k: u for k, u in units(c.tree, truth).items() if not u.exempt}
        gone = [k for k in live if k not in now]
        new = [k for k in now if k not in live]
        changed = [k for k in now if k in live and now[k].norm != live[k].norm]
        touched_text = [k for k in now if k in live and now[k].up != live[k].up]
        sealed = None
        if tool == "sqitch" and c.number > 1:
            sealed = plan_of(commits[c.number - 2].tree, truth["folders"][0])[1]
        dirty = False
        if gone or new or changed or touched_text:
            say("commit %d %s %s" % (c.number, iso(c.time), c.subject))
        # a reworked Sqitch change: its former text goes on under name@tag
        for k in list(new):
            if tool == "sqitch" and "@" in k:
                former = re.sub(r"@[^/]*(?=\.sql$)", "", k)
                if former in changed and live[former].norm == now[k].norm:
                    m = live.pop(former)
                    m.key = k
                    live[k] = m
                    new.remove(k)
                    changed.remove(former)
                    new.append(former)
                    say("reworked", former, "->", k)
        # renumbered or moved: the same text went and came
        for g in list(gone):
            twins = [k for k in new if now[k].norm == live[g].norm]
            if twins:
                tail = lambda key: re.sub(r"\d", "", key.split("/")[-1])
                twins.sort(key=lambda k: (tail(k) != tail(g), natural(k)))
                k = twins[0]
                m = live.pop(g)
                m.key, m.name = k, now[k].name
                live[k] = m
                gone.remove(g)
                new.remove(k)
                say("renumbered", g, "->", k)
        # came back as it was
        for k in list(new):
            if k in dead and dead[k].norm == now[k].norm:
                m = dead.pop(k)
                m.alive = True
                live[k] = m
                new.remove(k)
                dirty = True
                say("back", k)
        # edits
        mass = len(changed) > MASS
        if 7 < len(changed) < 13 or (len(touched_text) > MASS and not mass):
            say("(%d modified, %d of them really)" % (len(touched_text), len(changed)))
        for k in changed:
            m, age = live[k], c.time - live[k].time
            m.up, m.norm = now[k].up, now[k].norm
            dirty = True
            base = k.split("/")[-1][:-4]
            if mass:
                say("mass edit", k, "%.2f d" % (age / 86400))
            elif sealed is not None and "@" not in base and base not in sealed:
                say("before its tag", k, "%.2f d" % (age / 86400))
            elif age > WINDOW:
                say("edit after the window", k, "%.2f d" % (age / 86400))
            else:
                candidate(m, "commit %d" % c.number, "R1", age)
        for k in touched_text:
            if k not in changed and k in live:
                live[k].up = now[k].up
                say("format only", k, "%.2f d" % ((c.time - live[k].time) / 86400))
        # arrivals and departures
        departed = [live.pop(g) for g in gone]
        arrived = []
        for k in sorted(new, key=lambda k: now[k].order):
            place = [k.startswith(f) for f in folders].index(True)
            m = Migration(now[k], c, place if truth.get("databases") else 0)
            live[k] = m
            arrived.append(m)
            everyone.append(m)
        squashed = False
        if len(departed) >= 2 and arrived:
            if engine:
                before = engine.state()
                keep = [m.order for m in arrived]
                first = min(m.order for m in departed)
                for n, m in enumerate(arrived):
                    m.order = (*first, n)
                try:
                    rebuild()
                    squashed = engine.state() == before
                except RuntimeError:
                    squashed = False
                if squashed:
                    for m in arrived:
                        m.squash = True
                    dirty = False
                else:
                    for m, o in zip(arrived, keep):
                        m.order = o
                        m.touched = {}
                    dirty = True
            else:
                squashed = any(re.search(r"\breplaces\s*=", m.up) for m in arrived)
        for m in departed:
            age = c.time - m.time
            m.alive = False
            dead[m.key] = m
            dirty = dirty or not squashed
            if squashed:
                say("squashed", m.key, "%.2f d" % (age / 86400))
            elif age > WINDOW:
                say("deleted after the window", m.key, "%.2f d" % (age / 86400))
            else:
                candidate(m, "commit %d" % c.number, "R3", age)
        if not engine:
            continue
        if dirty:
            held = [live.pop(m.key) for m in arrived]
            rebuild()
            for m in held:
                live[m.key] = m
        if squashed:
            continue
        for m in sorted(arrived, key=lambda m: m.order):
            changes = run(m)
            if show:
                say("+", m.key, "; ".join("%s %s" % (op, name) for op, kind, name in sorted(changes)
                                          if kind == "column" or name.lower() in m.up.lower()))
            fix = FIX.search(m.name) or FIX.search(c.subject)
            primary, others = {}, {}
            for kind, name in m.touched:
                near = [e for e in everyone if e is not m and (kind, name) in e.touched
                        and e.folder == m.folder
                        and shares(kind, name, m.touched[kind, name], m, e)
                        and (e.commit.number < c.number or
                             (m.imported and e.imported and e.order < m.order))]
                inside = [e for e in near if 0 <= m.time - e.time <= WINDOW]
                for e in near:
                    if e not in inside:
                        say("  outside the window: %s shares %s, %.2f d" % (
                            e.key, name, (m.time - e.time) / 86400))
                if inside:
                    inside.sort(key=lambda e: (e.time, e.order))
                    best = inside[-1]
                    primary.setdefault(best.key, (best, []))[1].append((kind, name))
                    for e in inside[:-1]:
                        if not fix and inverts(m.touched[kind, name], e.touched[kind, name]) \
                                and not inverts(m.touched[kind, name], best.touched[kind, name]):
                            warn("inverts a secondary only", e.key, m.key, name)
            if fix and not primary:
                say("  fix word, but shares nothing:", fix.group(0))
            for best, objects in primary.values():
                hit = objects if fix else [o for o in objects
                                           if inverts(m.touched[o], best.touched[o])]
                if not best.alive:
                    (warn if hit else say)("the earlier one is gone", best.key, m.key)
                names = sorted({o[1] for o in hit})
                if hit:
                    candidate(best, m, "R2", m.time - best.time, names)
                else:
                    say("  shares, but not corrective: %s %s" % (
                        best.key, " ".join(o[1] for o in objects)))

    as_of = commits[-1].time
    matured = [m for m in everyone if m.time <= as_of - WINDOW]
    rework = {}
    for kind in ("R1", "R2", "R3"):
        rework[kind.lower()] = sum(
            any(x["m"] is m and x["type"] == kind for x in candidates) for m in matured)
    rework["any"] = sum(any(x["m"] is m for x in candidates) for m in matured)
    listed, seen = [], set()
    for x in candidates:
        by = x["by"].key if isinstance(x["by"], Migration) else x["by"]
        row = {"migration": x["m"].key, "by": by, "type": x["type"]}
        if (row["migration"], by, x["type"]) in seen:
            raise RuntimeError("listed twice: %s" % row)
        seen.add((row["migration"], by, x["type"]))
        row["objects"] = x["objects"]
        row["days"] = x["days"]
        listed.append(row)
    result = dict(
        tool=tool, engine=truth["engine"], folders=truth["folders"],
        **({"databases": truth["databases"]} if "databases" in truth else {}),
        migrations=len(everyone), matured=len(matured), window_days=WINDOW_DAYS,
        as_of=iso(as_of), rework=rework, candidates=listed)
    result["not"] = truth["not"]
    return result, everyone, commits


def write(path, truth):
    """JSON with one line a candidate."""
    rows = lambda items: "[]" if not items else "[\n" + ",\n".join(
        "    " + json.dumps(i, ensure_ascii=False) for i in items) + "\n  ]"
    lines = []
    for key, value in truth.items():
        text = rows(value) if key in ("candidates", "not") else json.dumps(value, ensure_ascii=False)
        lines.append("  %s: %s" % (json.dumps(key), text))
    with open(path, "w", encoding="utf-8") as out:
        out.write("{\n" + ",\n".join(lines) + "\n}\n")


def main(arguments):
    writing, show = "--write" in arguments, "--show" in arguments
    names = [a for a in arguments if not a.startswith("--")]
    cases = sorted(d for d in glob.glob(os.path.join(HERE, "[0-9]*")) if os.path.isdir(d))
    if names:
        cases = [d for d in cases if any(os.path.basename(d).startswith(n) for n in names)]
    server, wrong = None, 0
    try:
        for case in cases:
            with open(os.path.join(case, "truth.json"), encoding="utf-8") as f:
                truth = json.load(f)
            engine = None
            if truth["tool"] not in FILE_EVENTS:
                if truth["engine"] == "sqlite":
                    engine = SQLite()
                elif truth["engine"] == "postgresql":
                    server = server or PostgreSQL()
                    engine = server
            if show:
                print(os.path.basename(case))
            found, _, _ = derive(case, truth, engine, show)
            if writing:
                write(os.path.join(case, "truth.json"), found)
                verdict = "written"
            else:
                verdict = "as labelled" if found == truth else "DIFFERS"
                wrong += found != truth
            print("%-40s %3d migrations %3d matured  r1 %d r2 %d r3 %d any %d  %s" % (
                os.path.basename(case), found["migrations"], found["matured"],
                *(found["rework"][k] for k in ("r1", "r2", "r3", "any")), verdict))
    finally:
        if server:
            server.stop()
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
