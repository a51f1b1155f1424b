// https://www.sqlite.org/lang_createtable.html
statement ::= create_table_head table_body.                            //= create_table_stmt
create_table_head ::= CREATE temporary TABLE if_not_exists name schema_part.
table_body ::= LP column_defs table_constraints RP table_options.
table_body ::= AS select.                                              //= table_as_select
table_options ::= .
table_options ::= table_option.                                        //= -
table_options ::= table_options COMMA table_option.                    //= -
table_option ::= WITHOUT name.
table_option ::= name.                                                 //= table_option

// https://www.sqlite.org/syntax/column-def.html
column_defs ::= column_defs COMMA column_def.                           //= -
column_defs ::= column_def.                                            //= -
column_def ::= column_name column_constraints.
column_name ::= name type_name.
type_name ::= .
type_name ::= type_words.                                              //= type_name
type_name ::= type_words LP signed_number RP.
type_name ::= type_words LP signed_number COMMA signed_number RP.
type_words ::= id_or_string.                                           //= -
type_words ::= type_words id_or_string.                                //= -

// https://www.sqlite.org/syntax/column-constraint.html
column_constraints ::= column_constraints column_constraint.           //= -
column_constraints ::= .
column_constraint ::= CONSTRAINT name.                                 //= constraint_name
column_constraint ::= DEFAULT mark term.                                    //= default_constraint
column_constraint ::= DEFAULT LP expr RP.                              //= default_constraint
column_constraint ::= DEFAULT PLUS mark term.                               //= default_constraint
column_constraint ::= DEFAULT MINUS mark term.                              //= default_constraint
column_constraint ::= DEFAULT mark identifier.                              //= default_constraint
column_constraint ::= NULL conflict_clause.                            //= null_constraint
column_constraint ::= NOT NULL conflict_clause.                        //= not_null_constraint
column_constraint ::= PRIMARY KEY sort_order conflict_clause autoincrement.  //= primary_key_constraint
column_constraint ::= UNIQUE conflict_clause.                          //= unique_constraint
column_constraint ::= CHECK LP expr RP.                                //= check_constraint
column_constraint ::= REFERENCES name column_list_opt reference_args.  //= foreign_key_constraint
column_constraint ::= deferral.
column_constraint ::= COLLATE id_or_string.                            //= collate_constraint
column_constraint ::= GENERATED ALWAYS AS generated.                   //= generated_constraint
column_constraint ::= AS generated.                                    //= generated_constraint
generated ::= LP expr RP.
generated ::= LP expr RP ID.
autoincrement ::= .
autoincrement ::= AUTOINCR.

// https://www.sqlite.org/syntax/foreign-key-clause.html
reference_args ::= .
reference_args ::= reference_args reference_arg.                       //= -
reference_arg ::= MATCH name.
reference_arg ::= ON INSERT reference_action.
reference_arg ::= ON DELETE reference_action.
reference_arg ::= ON UPDATE reference_action.
reference_action ::= SET NULL.
reference_action ::= SET DEFAULT.
reference_action ::= CASCADE.
reference_action ::= RESTRICT.
reference_action ::= NO ACTION.
deferral ::= NOT DEFERRABLE deferral_start.
deferral ::= DEFERRABLE deferral_start.
deferral_start ::= .
deferral_start ::= INITIALLY DEFERRED.
deferral_start ::= INITIALLY IMMEDIATE.
deferral_opt ::= .
deferral_opt ::= deferral.

// https://www.sqlite.org/syntax/table-constraint.html
table_constraints ::= .
table_constraints ::= COMMA constraint_list.                           //= -
constraint_list ::= constraint_list constraint_comma table_constraint.  //= -
constraint_list ::= table_constraint.                                  //= -
constraint_comma ::= COMMA.                                            //= -
constraint_comma ::= .
table_constraint ::= CONSTRAINT name.                                  //= constraint_name
table_constraint ::= PRIMARY KEY LP ordering_terms autoincrement RP conflict_clause.  //= table_primary_key
table_constraint ::= UNIQUE LP ordering_terms RP conflict_clause.      //= table_unique
table_constraint ::= CHECK LP expr RP conflict_clause.                 //= table_check
table_constraint ::= FOREIGN KEY LP column_list RP REFERENCES name column_list_opt reference_args deferral_opt.  //= table_foreign_key

// https://www.sqlite.org/lang_conflict.html
conflict_clause ::= .
conflict_clause ::= ON CONFLICT resolution.
or_conflict ::= .
or_conflict ::= OR resolution.
resolution ::= raise_kind.
resolution ::= IGNORE.
resolution ::= REPLACE.

// Column names of a key, of a view or of a common table expression.
column_list_opt ::= .
column_list_opt ::= LP column_list RP.                                 //= column_list
column_list ::= column_list COMMA listed_column.                       //= -
column_list ::= listed_column.                                         //= -
listed_column ::= name collation sort_order.
collation ::= .
collation ::= COLLATE id_or_string.

// https://www.sqlite.org/lang_droptable.html
statement ::= DROP TABLE if_exists qualified_name.                     //= drop_table_stmt

// https://www.sqlite.org/lang_altertable.html
statement ::= ALTER TABLE qualified_name RENAME TO name.               //= rename_table_stmt
statement ::= ALTER TABLE altered_table ADD column_word column_name column_constraints.  //= add_column_stmt
statement ::= ALTER TABLE qualified_name DROP column_word name.        //= drop_column_stmt
statement ::= ALTER TABLE qualified_name RENAME column_word name TO name.  //= rename_column_stmt
altered_table ::= qualified_name.
column_word ::= .
column_word ::= COLUMN.
