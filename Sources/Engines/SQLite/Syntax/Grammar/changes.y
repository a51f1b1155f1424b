// https://www.sqlite.org/lang_delete.html
statement ::= with DELETE FROM aliased_name indexed_opt where_returning order_by limit.  //= delete_stmt
aliased_name ::= qualified_name.
aliased_name ::= qualified_name AS name.

// https://www.sqlite.org/lang_returning.html
where_returning ::= .
where_returning ::= WHERE expr.                                        //= where_clause
where_returning ::= RETURNING result_columns.                          //= returning
where_returning ::= WHERE expr RETURNING result_columns.               //= where_and_returning
returning ::= RETURNING result_columns.
returning ::= .

// https://www.sqlite.org/lang_update.html
statement ::= with UPDATE or_conflict aliased_name indexed_opt SET assignments from_clause where_returning order_by limit.  //= update_stmt
assignments ::= assignments COMMA assignment.                          //= -
assignments ::= assignment.                                            //= -
assignment ::= name EQ expr.
assignment ::= LP name_list RP EQ expr.                                //= row_assignment

// https://www.sqlite.org/lang_insert.html
statement ::= with insert_verb INTO aliased_name name_list_opt select upsert.  //= insert_stmt
statement ::= with insert_verb INTO aliased_name name_list_opt DEFAULT VALUES returning.  //= insert_stmt
insert_verb ::= INSERT or_conflict.
insert_verb ::= REPLACE.
name_list_opt ::= .
name_list_opt ::= LP name_list RP.                                     //= name_list
name_list ::= name_list COMMA name.                                    //= -
name_list ::= name.                                                    //= -

// https://www.sqlite.org/lang_upsert.html
upsert ::= .
upsert ::= RETURNING result_columns.                                   //= returning
upsert ::= ON CONFLICT LP ordering_terms RP where_opt DO UPDATE SET assignments where_opt upsert.
upsert ::= ON CONFLICT LP ordering_terms RP where_opt DO NOTHING upsert.
upsert ::= ON CONFLICT DO NOTHING returning.
upsert ::= ON CONFLICT DO UPDATE SET assignments where_opt returning.
