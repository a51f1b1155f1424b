// https://www.sqlite.org/lang_transaction.html
statement ::= BEGIN transaction_kind transaction_word.                 //= begin_stmt
statement ::= COMMIT|END transaction_word.                             //= commit_stmt
statement ::= ROLLBACK transaction_word.                               //= rollback_stmt
transaction_word ::= .
transaction_word ::= TRANSACTION.
transaction_word ::= TRANSACTION name.
transaction_kind ::= .
transaction_kind ::= DEFERRED.
transaction_kind ::= IMMEDIATE.
transaction_kind ::= EXCLUSIVE.

// https://www.sqlite.org/lang_savepoint.html
statement ::= SAVEPOINT name.                                          //= savepoint_stmt
statement ::= RELEASE savepoint_word name.                             //= release_stmt
statement ::= ROLLBACK transaction_word TO savepoint_word name.        //= rollback_to_stmt
savepoint_word ::= SAVEPOINT.
savepoint_word ::= .
