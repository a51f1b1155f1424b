// https://www.sqlite.org/pragma.html
statement ::= PRAGMA name schema_part.                                 //= pragma_stmt
statement ::= PRAGMA name schema_part EQ pragma_value.                 //= pragma_stmt
statement ::= PRAGMA name schema_part LP pragma_value RP.              //= pragma_stmt
statement ::= PRAGMA name schema_part EQ minus_number.                 //= pragma_stmt
statement ::= PRAGMA name schema_part LP minus_number RP.              //= pragma_stmt
pragma_value ::= plus_number.
pragma_value ::= name.
pragma_value ::= ON.
pragma_value ::= DELETE.
pragma_value ::= DEFAULT.

// https://www.sqlite.org/lang_attach.html · https://www.sqlite.org/lang_detach.html
statement ::= ATTACH database_word expr AS expr attach_key.            //= attach_stmt
statement ::= DETACH database_word expr.                               //= detach_stmt
attach_key ::= .
attach_key ::= KEY expr.
database_word ::= DATABASE.
database_word ::= .

// https://www.sqlite.org/lang_vacuum.html
statement ::= VACUUM vacuum_into.                                      //= vacuum_stmt
statement ::= VACUUM name vacuum_into.                                 //= vacuum_stmt
vacuum_into ::= INTO expr.
vacuum_into ::= .

// https://www.sqlite.org/lang_reindex.html · https://www.sqlite.org/lang_analyze.html
statement ::= REINDEX.                                                 //= reindex_stmt
statement ::= REINDEX name schema_part.                                //= reindex_stmt
statement ::= ANALYZE.                                                 //= analyze_stmt
statement ::= ANALYZE name schema_part.                                //= analyze_stmt
