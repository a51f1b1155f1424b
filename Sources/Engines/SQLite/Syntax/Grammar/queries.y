// https://www.sqlite.org/lang_select.html
statement ::= select.                                                  //= select_stmt
select ::= WITH ctes select_body.
select ::= WITH RECURSIVE ctes select_body.
select ::= select_body.                                                //= select
select_body ::= select_core.                                           //= -
select_body ::= select_body compound_operator select_core.             //= -
compound_operator ::= UNION.
compound_operator ::= UNION ALL.
compound_operator ::= EXCEPT|INTERSECT.
select_core ::= SELECT distinct result_columns from_clause where_opt group_by having order_by limit.
select_core ::= SELECT distinct result_columns from_clause where_opt group_by having window_clause order_by limit.
select_core ::= values.                                                //= values
// https://www.sqlite.org/lang_select.html#the_values_clause
values ::= VALUES value_row.                                           //= -
values ::= values COMMA value_row.                                     //= -
value_row ::= LP exprs RP.
distinct ::= DISTINCT.
distinct ::= ALL.                                                      //= all_word
distinct ::= .

// https://www.sqlite.org/syntax/result-column.html
result_columns_before ::= result_columns COMMA.                        //= -
result_columns_before ::= .
result_columns ::= result_columns_before result_column.                //= -
result_column ::= mark expr mark alias.
result_column ::= mark STAR.                                           //= result_star
result_column ::= mark name DOT STAR.                                  //= result_table_star
alias ::= AS name.
alias ::= id_or_string.
alias ::= .

// https://www.sqlite.org/syntax/join-clause.html · https://www.sqlite.org/syntax/table-or-subquery.html
from_clause ::= .
from_clause ::= FROM tables.
tables_before ::= tables join_operator.                                //= -
tables_before ::= .
tables ::= tables_before table_item.                                   //= -
table_item ::= name schema_part alias join_constraint.                 //= from_table
table_item ::= name schema_part alias indexed_by join_constraint.      //= from_table
table_item ::= name schema_part LP exprs_opt RP alias join_constraint.  //= from_function
table_item ::= LP select RP alias join_constraint.                     //= from_subquery
table_item ::= LP tables RP alias join_constraint.                     //= from_parentheses
join_operator ::= COMMA|JOIN.
join_operator ::= JOIN_KW JOIN.
join_operator ::= JOIN_KW name JOIN.
join_operator ::= JOIN_KW name name JOIN.
// ON after a table of a SELECT belongs to its join, never to an ON CONFLICT of the INSERT around it.
join_constraint ::= ON expr.
join_constraint ::= USING LP name_list RP.
join_constraint ::= . [OR]
indexed_opt ::= .
indexed_opt ::= indexed_by.
indexed_by ::= INDEXED BY name.
indexed_by ::= NOT INDEXED.

where_opt ::= .
where_opt ::= WHERE expr.                                              //= where_clause
group_by ::= .
group_by ::= GROUP BY exprs.
having ::= .
having ::= HAVING expr.
order_by ::= .
order_by ::= ORDER BY ordering_terms.
ordering_terms ::= ordering_terms COMMA ordering_term.                 //= -
ordering_terms ::= ordering_term.                                      //= -
ordering_term ::= expr sort_order nulls_order.
sort_order ::= ASC.
sort_order ::= DESC.
sort_order ::= .
nulls_order ::= NULLS FIRST.
nulls_order ::= NULLS LAST.
nulls_order ::= .
limit ::= .
limit ::= LIMIT expr.
limit ::= LIMIT expr OFFSET expr.
limit ::= LIMIT expr COMMA expr.

// https://www.sqlite.org/lang_with.html
ctes ::= cte.                                                          //= -
ctes ::= ctes COMMA cte.                                               //= -
cte ::= name column_list_opt cte_as LP select RP.
cte_as ::= AS.
cte_as ::= AS MATERIALIZED.
cte_as ::= AS NOT MATERIALIZED.
with ::= .
with ::= WITH ctes.
with ::= WITH RECURSIVE ctes.
