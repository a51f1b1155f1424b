// https://www.sqlite.org/lang_expr.html
expr ::= term.
expr ::= LP expr RP.                                                   //= parenthesized
expr ::= identifier.                                                   //= column_ref
expr ::= JOIN_KW.                                                      //= column_ref
expr ::= name DOT name.                                                //= column_ref
expr ::= name DOT name DOT name.                                       //= column_ref
term ::= NULL|FLOAT|BLOB.                                              //= literal
term ::= STRING.                                                       //= literal
term ::= INTEGER.                                                      //= literal
term ::= CTIME_KW.                                                     //= current_time
expr ::= VARIABLE.                                                     //= variable
expr ::= expr COLLATE id_or_string.                                    //= collate_expr
expr ::= CAST LP expr AS type_name RP.                                 //= cast
expr ::= LP exprs COMMA expr RP.                                       //= row_value

// https://www.sqlite.org/lang_expr.html#functions_and_parameters_
expr ::= identifier LP distinct exprs_opt RP.                          //= function_call
expr ::= identifier LP STAR RP.                                        //= function_call
expr ::= identifier LP distinct exprs_opt RP filter_over.              //= function_call
expr ::= identifier LP STAR RP filter_over.                            //= function_call

expr ::= expr AND expr.                                                //= and_expr
expr ::= expr OR expr.                                                 //= or_expr
expr ::= expr LT|GT|GE|LE expr.                                        //= binary
expr ::= expr EQ|NE expr.                                              //= binary
expr ::= expr BITAND|BITOR|LSHIFT|RSHIFT expr.                         //= binary
expr ::= expr PLUS|MINUS expr.                                         //= binary
expr ::= expr STAR|SLASH|REM expr.                                     //= binary
expr ::= expr CONCAT expr.                                             //= binary
expr ::= expr PTR expr.                                                //= binary
expr ::= NOT expr.                                                     //= not_expr
expr ::= BITNOT expr.                                                  //= unary
expr ::= PLUS|MINUS expr. [BITNOT]                                     //= unary

// https://www.sqlite.org/lang_expr.html#the_like_glob_regexp_match_and_extract_operators
like_operator ::= LIKE_KW|MATCH.
like_operator ::= NOT LIKE_KW|MATCH.
expr ::= expr like_operator expr. [LIKE_KW]                            //= like_expr
expr ::= expr like_operator expr ESCAPE expr. [LIKE_KW]                //= like_expr

expr ::= expr ISNULL|NOTNULL.                                          //= null_test
expr ::= expr NOT NULL.                                                //= null_test
expr ::= expr IS expr.                                                 //= is_expr
expr ::= expr IS NOT expr.                                             //= is_expr
expr ::= expr IS NOT DISTINCT FROM expr.                               //= is_expr
expr ::= expr IS DISTINCT FROM expr.                                   //= is_expr

// https://www.sqlite.org/lang_expr.html#the_between_operator
between_operator ::= BETWEEN.
between_operator ::= NOT BETWEEN.
expr ::= expr between_operator expr AND expr. [BETWEEN]                //= between_expr

// https://www.sqlite.org/lang_expr.html#the_in_and_not_in_operators
in_operator ::= IN.
in_operator ::= NOT IN.
expr ::= expr in_operator LP exprs_opt RP. [IN]                        //= in_list
expr ::= expr in_operator LP select RP. [IN]                           //= in_select
expr ::= expr in_operator name schema_part function_args_opt. [IN]     //= in_table
function_args_opt ::= .
function_args_opt ::= LP exprs_opt RP.
expr ::= LP select RP.                                                 //= scalar_subquery
expr ::= EXISTS LP select RP.                                          //= exists_expr

// https://www.sqlite.org/lang_expr.html#the_case_expression
expr ::= CASE case_operand case_branches case_else END.                //= case_expr
case_branches ::= case_branches case_branch.                           //= -
case_branches ::= case_branch.                                         //= -
case_branch ::= WHEN expr THEN expr.
case_else ::= ELSE expr.
case_else ::= .
case_operand ::= expr.                                                 //= case_operand
case_operand ::= .

exprs_opt ::= exprs.                                                   //= -
exprs_opt ::= .
exprs ::= exprs COMMA expr.                                            //= -
exprs ::= expr.                                                        //= -

// https://www.sqlite.org/syntax/raise-function.html
expr ::= RAISE LP IGNORE RP.                                           //= raise
expr ::= RAISE LP raise_kind COMMA name RP.                            //= raise
raise_kind ::= ROLLBACK.
raise_kind ::= ABORT.
raise_kind ::= FAIL.
