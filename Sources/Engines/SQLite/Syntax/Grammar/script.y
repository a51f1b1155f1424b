// A script, its statements, and the words that all of them share.
// https://www.sqlite.org/lang.html · https://www.sqlite.org/syntax/sql-stmt-list.html

%token_prefix T_
%name Rules

// Operators, the weakest first. https://www.sqlite.org/lang_expr.html#operators_and_parse_affecting_attributes
%left OR.
%left AND.
%right NOT.
%left IS MATCH LIKE_KW BETWEEN IN ISNULL NOTNULL NE EQ.
%left GT LE LT GE.
%right ESCAPE.
%left BITAND BITOR LSHIFT RSHIFT.
%left PLUS MINUS.
%left STAR SLASH REM.
%left CONCAT PTR.
%left COLLATE.
%right BITNOT.
%nonassoc ON.

// Words that are names wherever they cannot be keywords. https://www.sqlite.org/lang_keywords.html
%fallback ID
  ABORT ACTION AFTER ALWAYS ANALYZE ASC ATTACH BEFORE BEGIN BY CASCADE CAST COLUMN CONFLICT CTIME_KW
  CURRENT DATABASE DEFERRED DESC DETACH DO EACH END EXCLUDE EXCLUSIVE EXPLAIN FAIL FIRST FOLLOWING FOR
  GENERATED GROUPS IF IGNORE IMMEDIATE INITIALLY INSTEAD KEY LAST LIKE_KW MATCH MATERIALIZED NO NULLS
  OF OFFSET OTHERS PARTITION PLAN PRAGMA PRECEDING QUERY RAISE RANGE RECURSIVE REINDEX RELEASE RENAME
  REPLACE RESTRICT ROLLBACK ROW ROWS SAVEPOINT TEMP TIES TRIGGER UNBOUNDED VACUUM VIEW VIRTUAL WITH
  WITHOUT.
%wildcard ANY.

%token_class identifier  ID|INDEXED.
%token_class id_or_string  ID|STRING.
%token_class number  INTEGER|FLOAT.

script ::= script_items.                                               //= -
script_items ::= script_items script_item.                             //= -
script_items ::= script_item.                                          //= -
script_item ::= SEMI.                                                  //= -
script_item ::= statement SEMI.                                        //= -
// https://www.sqlite.org/lang_explain.html
script_item ::= explain statement SEMI.                                //= -
explain ::= EXPLAIN.
explain ::= EXPLAIN QUERY PLAN.

// Stands where SQLite notes a place in the text, so that deep nesting ends at the same depth.
mark ::= .

name ::= identifier.
name ::= STRING.
name ::= JOIN_KW.
schema_part ::= .
schema_part ::= DOT name.
qualified_name ::= name.
qualified_name ::= name DOT name.
if_exists ::= .
if_exists ::= IF EXISTS.
if_not_exists ::= .
if_not_exists ::= IF NOT EXISTS.
temporary ::= .
temporary ::= TEMP.
// https://www.sqlite.org/syntax/signed-number.html
plus_number ::= PLUS number.
plus_number ::= number.
minus_number ::= MINUS number.
signed_number ::= plus_number.
signed_number ::= minus_number.
