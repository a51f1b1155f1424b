// https://www.sqlite.org/windowfunctions.html · https://www.sqlite.org/syntax/window-defn.html
window_clause ::= WINDOW window_defs.
window_defs ::= window_def.                                            //= -
window_defs ::= window_defs COMMA window_def.                          //= -
window_def ::= name AS LP window RP.
window ::= PARTITION BY exprs order_by frame.
window ::= name PARTITION BY exprs order_by frame.
window ::= ORDER BY ordering_terms frame.
window ::= name ORDER BY ordering_terms frame.
window ::= frame.                                                      //= window
window ::= name frame.
// https://www.sqlite.org/syntax/frame-spec.html
frame ::= .
frame ::= frame_kind frame_start frame_exclude.
frame ::= frame_kind BETWEEN frame_start AND frame_end frame_exclude.
frame_kind ::= RANGE|ROWS|GROUPS.
frame_start ::= frame_bound.
frame_start ::= UNBOUNDED PRECEDING.
frame_end ::= frame_bound.
frame_end ::= UNBOUNDED FOLLOWING.
frame_bound ::= expr PRECEDING|FOLLOWING.
frame_bound ::= CURRENT ROW.
frame_exclude ::= .
frame_exclude ::= EXCLUDE frame_excluded.
frame_excluded ::= NO OTHERS.
frame_excluded ::= CURRENT ROW.
frame_excluded ::= GROUP|TIES.
filter_over ::= filter over.
filter_over ::= over.
filter_over ::= filter.
over ::= OVER LP window RP.
over ::= OVER name.
filter ::= FILTER LP WHERE expr RP.
