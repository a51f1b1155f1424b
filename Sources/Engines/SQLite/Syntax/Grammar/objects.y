// https://www.sqlite.org/lang_createview.html · https://www.sqlite.org/lang_dropview.html
statement ::= CREATE temporary VIEW if_not_exists name schema_part column_list_opt AS select.  //= create_view_stmt
statement ::= DROP VIEW if_exists qualified_name.                      //= drop_view_stmt

// https://www.sqlite.org/lang_createindex.html · https://www.sqlite.org/lang_dropindex.html
statement ::= CREATE unique_word INDEX if_not_exists name schema_part ON name LP ordering_terms RP where_opt.  //= create_index_stmt
statement ::= DROP INDEX if_exists qualified_name.                     //= drop_index_stmt
unique_word ::= UNIQUE.
unique_word ::= .

// https://www.sqlite.org/lang_createtrigger.html · https://www.sqlite.org/lang_droptrigger.html
statement ::= CREATE trigger_head BEGIN trigger_steps END.             //= create_trigger_stmt
statement ::= DROP TRIGGER if_exists qualified_name.                   //= drop_trigger_stmt
trigger_head ::= temporary TRIGGER if_not_exists name schema_part trigger_time trigger_event ON qualified_name for_each_row when_clause.
trigger_time ::= BEFORE|AFTER.
trigger_time ::= INSTEAD OF.
trigger_time ::= .
trigger_event ::= DELETE|INSERT.
trigger_event ::= UPDATE.
trigger_event ::= UPDATE OF name_list.
for_each_row ::= .
for_each_row ::= FOR EACH ROW.
when_clause ::= .
when_clause ::= WHEN expr.
trigger_steps ::= trigger_steps trigger_step SEMI.                     //= -
trigger_steps ::= trigger_step SEMI.                                   //= -
trigger_step ::= UPDATE or_conflict step_table step_index SET assignments from_clause where_opt mark.  //= update_stmt
trigger_step ::= mark insert_verb INTO step_table name_list_opt select upsert mark.  //= insert_stmt
trigger_step ::= DELETE FROM step_table step_index where_opt mark.     //= delete_stmt
trigger_step ::= mark select mark.                                     //= select_stmt
step_table ::= name.
step_table ::= name DOT name.                                          //= qualified_step_table
step_index ::= .
step_index ::= INDEXED BY name.
step_index ::= NOT INDEXED.

// https://www.sqlite.org/lang_createvtab.html
statement ::= create_virtual_head.                                     //= create_virtual_table_stmt
statement ::= create_virtual_head LP module_args RP.                   //= create_virtual_table_stmt
create_virtual_head ::= CREATE VIRTUAL TABLE if_not_exists name schema_part USING name.
module_args ::= module_arg.                                            //= -
module_args ::= module_args COMMA module_arg.                          //= -
module_arg ::= .
module_arg ::= module_arg module_token.                                //= -
module_token ::= ANY.                                                  //= -
module_token ::= module_paren module_inner RP.                         //= -
module_paren ::= LP.                                                   //= -
module_inner ::= .
module_inner ::= module_inner LP module_inner RP.                      //= -
module_inner ::= module_inner ANY.                                     //= -
