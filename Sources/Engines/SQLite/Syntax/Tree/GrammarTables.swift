// swift-format-ignore-file
// Made by Scripts/grammar from Grammar/*.y: change those.

/// A token's kind: a terminal of the grammar, or what stands between terminals.
package enum Terminal: UInt8, Sendable {
  /// After the last token.
  case endOfInput = 0
  case or = 1
  case and = 2
  case not = 3
  case `is` = 4
  case match = 5
  case likeKw = 6
  case between = 7
  case `in` = 8
  case isnull = 9
  case notnull = 10
  case ne = 11
  case eq = 12
  case gt = 13
  case le = 14
  case lt = 15
  case ge = 16
  case escape = 17
  case bitand = 18
  case bitor = 19
  case lshift = 20
  case rshift = 21
  case plus = 22
  case minus = 23
  case star = 24
  case slash = 25
  case rem = 26
  case concat = 27
  case ptr = 28
  case collate = 29
  case bitnot = 30
  case on = 31
  case id = 32
  case abort = 33
  case action = 34
  case after = 35
  case always = 36
  case analyze = 37
  case asc = 38
  case attach = 39
  case before = 40
  case begin = 41
  case by = 42
  case cascade = 43
  case cast = 44
  case column = 45
  case conflict = 46
  case ctimeKw = 47
  case current = 48
  case database = 49
  case deferred = 50
  case desc = 51
  case detach = 52
  case `do` = 53
  case each = 54
  case end = 55
  case exclude = 56
  case exclusive = 57
  case explain = 58
  case fail = 59
  case first = 60
  case following = 61
  case `for` = 62
  case generated = 63
  case groups = 64
  case `if` = 65
  case ignore = 66
  case immediate = 67
  case initially = 68
  case instead = 69
  case key = 70
  case last = 71
  case materialized = 72
  case no = 73
  case nulls = 74
  case of = 75
  case offset = 76
  case others = 77
  case partition = 78
  case plan = 79
  case pragma = 80
  case preceding = 81
  case query = 82
  case raise = 83
  case range = 84
  case recursive = 85
  case reindex = 86
  case release = 87
  case rename = 88
  case replace = 89
  case restrict = 90
  case rollback = 91
  case row = 92
  case rows = 93
  case savepoint = 94
  case temp = 95
  case ties = 96
  case trigger = 97
  case unbounded = 98
  case vacuum = 99
  case view = 100
  case virtual = 101
  case with = 102
  case without = 103
  case any = 104
  case indexed = 105
  case string = 106
  case integer = 107
  case float = 108
  case semi = 109
  case joinKw = 110
  case dot = 111
  case exists = 112
  case commit = 113
  case transaction = 114
  case to = 115
  case create = 116
  case table = 117
  case lp = 118
  case rp = 119
  case `as` = 120
  case comma = 121
  case constraint = 122
  case `default` = 123
  case null = 124
  case primary = 125
  case unique = 126
  case check = 127
  case references = 128
  case autoincr = 129
  case insert = 130
  case delete = 131
  case update = 132
  case set = 133
  case deferrable = 134
  case foreign = 135
  case drop = 136
  case alter = 137
  case add = 138
  case index = 139
  case when = 140
  case into = 141
  case from = 142
  case using = 143
  case union = 144
  case all = 145
  case except = 146
  case intersect = 147
  case select = 148
  case values = 149
  case distinct = 150
  case join = 151
  case `where` = 152
  case group = 153
  case having = 154
  case order = 155
  case limit = 156
  case returning = 157
  case nothing = 158
  case blob = 159
  case variable = 160
  case `case` = 161
  case then = 162
  case `else` = 163
  case window = 164
  case over = 165
  case filter = 166
  case space = 167
  case comment = 168
  case illegal = 169
}

/// What a node of the tree is.
package enum SyntaxKind: UInt8, Sendable, CaseIterable {
  /// No node.
  case none = 0
  /// A statement that could not be read to its end.
  case error = 1
  /// Where a token is missing.
  case missing = 2
  /// A token that does not belong here.
  case unexpected = 3
  /// https://www.sqlite.org/lang_altertable.html
  case addColumnStmt = 4
  /// https://www.sqlite.org/syntax/result-column.html
  case alias = 5
  /// https://www.sqlite.org/lang_delete.html
  case aliasedName = 6
  /// https://www.sqlite.org/lang_select.html#the_values_clause
  case allWord = 7
  /// https://www.sqlite.org/lang_reindex.html
  case analyzeStmt = 8
  case andExpr = 9
  /// https://www.sqlite.org/lang_update.html
  case assignment = 10
  /// https://www.sqlite.org/lang_attach.html
  case attachKey = 11
  /// https://www.sqlite.org/lang_attach.html
  case attachStmt = 12
  /// https://www.sqlite.org/syntax/column-constraint.html
  case autoincrement = 13
  /// https://www.sqlite.org/lang_transaction.html
  case beginStmt = 14
  /// https://www.sqlite.org/lang_expr.html#the_between_operator
  case betweenExpr = 15
  /// https://www.sqlite.org/lang_expr.html#the_between_operator
  case betweenOperator = 16
  case binary = 17
  /// https://www.sqlite.org/lang_expr.html#the_case_expression
  case caseBranch = 18
  /// https://www.sqlite.org/lang_expr.html#the_case_expression
  case caseElse = 19
  /// https://www.sqlite.org/lang_expr.html#the_case_expression
  case caseExpr = 20
  /// https://www.sqlite.org/lang_expr.html#the_case_expression
  case caseOperand = 21
  /// https://www.sqlite.org/lang_expr.html
  case cast = 22
  /// https://www.sqlite.org/syntax/column-constraint.html
  case checkConstraint = 23
  /// https://www.sqlite.org/syntax/column-constraint.html
  case collateConstraint = 24
  /// https://www.sqlite.org/lang_expr.html
  case collateExpr = 25
  case collation = 26
  /// https://www.sqlite.org/syntax/column-def.html
  case columnDef = 27
  case columnList = 28
  /// https://www.sqlite.org/syntax/column-def.html
  case columnName = 29
  /// https://www.sqlite.org/lang_expr.html
  case columnRef = 30
  /// https://www.sqlite.org/lang_altertable.html
  case columnWord = 31
  /// https://www.sqlite.org/lang_transaction.html
  case commitStmt = 32
  /// https://www.sqlite.org/lang_select.html
  case compoundOperator = 33
  /// https://www.sqlite.org/lang_conflict.html
  case conflictClause = 34
  /// https://www.sqlite.org/syntax/column-constraint.html
  case constraintName = 35
  /// https://www.sqlite.org/lang_createindex.html
  case createIndexStmt = 36
  /// https://www.sqlite.org/lang_createtable.html
  case createTableHead = 37
  /// https://www.sqlite.org/lang_createtable.html
  case createTableStmt = 38
  /// https://www.sqlite.org/lang_createtrigger.html
  case createTriggerStmt = 39
  /// https://www.sqlite.org/lang_createview.html
  case createViewStmt = 40
  /// https://www.sqlite.org/lang_createvtab.html
  case createVirtualHead = 41
  /// https://www.sqlite.org/lang_createvtab.html
  case createVirtualTableStmt = 42
  /// https://www.sqlite.org/lang_with.html
  case cte = 43
  /// https://www.sqlite.org/lang_with.html
  case cteAs = 44
  /// https://www.sqlite.org/lang_expr.html
  case currentTime = 45
  /// https://www.sqlite.org/lang_attach.html
  case databaseWord = 46
  /// https://www.sqlite.org/syntax/column-constraint.html
  case defaultConstraint = 47
  /// https://www.sqlite.org/syntax/foreign-key-clause.html
  case deferral = 48
  /// https://www.sqlite.org/syntax/foreign-key-clause.html
  case deferralStart = 49
  /// https://www.sqlite.org/lang_createtrigger.html
  case deleteStmt = 50
  /// https://www.sqlite.org/lang_attach.html
  case detachStmt = 51
  /// https://www.sqlite.org/lang_select.html#the_values_clause
  case distinct = 52
  /// https://www.sqlite.org/lang_altertable.html
  case dropColumnStmt = 53
  /// https://www.sqlite.org/lang_createindex.html
  case dropIndexStmt = 54
  /// https://www.sqlite.org/lang_droptable.html
  case dropTableStmt = 55
  /// https://www.sqlite.org/lang_createtrigger.html
  case dropTriggerStmt = 56
  /// https://www.sqlite.org/lang_createview.html
  case dropViewStmt = 57
  /// https://www.sqlite.org/lang_expr.html#the_in_and_not_in_operators
  case existsExpr = 58
  /// https://www.sqlite.org/lang_explain.html
  case explain = 59
  /// https://www.sqlite.org/syntax/frame-spec.html
  case filter = 60
  /// https://www.sqlite.org/syntax/frame-spec.html
  case filterOver = 61
  /// https://www.sqlite.org/lang_createtrigger.html
  case forEachRow = 62
  /// https://www.sqlite.org/syntax/column-constraint.html
  case foreignKeyConstraint = 63
  /// https://www.sqlite.org/syntax/frame-spec.html
  case frame = 64
  /// https://www.sqlite.org/syntax/frame-spec.html
  case frameBound = 65
  /// https://www.sqlite.org/syntax/frame-spec.html
  case frameEnd = 66
  /// https://www.sqlite.org/syntax/frame-spec.html
  case frameExclude = 67
  /// https://www.sqlite.org/syntax/frame-spec.html
  case frameExcluded = 68
  /// https://www.sqlite.org/syntax/frame-spec.html
  case frameKind = 69
  /// https://www.sqlite.org/syntax/frame-spec.html
  case frameStart = 70
  /// https://www.sqlite.org/syntax/join-clause.html
  case fromClause = 71
  /// https://www.sqlite.org/syntax/join-clause.html
  case fromFunction = 72
  /// https://www.sqlite.org/syntax/join-clause.html
  case fromParentheses = 73
  /// https://www.sqlite.org/syntax/join-clause.html
  case fromSubquery = 74
  /// https://www.sqlite.org/syntax/join-clause.html
  case fromTable = 75
  /// https://www.sqlite.org/lang_expr.html#the_in_and_not_in_operators
  case functionArgsOpt = 76
  /// https://www.sqlite.org/lang_expr.html#functions_and_parameters_
  case functionCall = 77
  /// https://www.sqlite.org/syntax/column-constraint.html
  case generated = 78
  /// https://www.sqlite.org/syntax/column-constraint.html
  case generatedConstraint = 79
  case groupBy = 80
  case having = 81
  case ifExists = 82
  case ifNotExists = 83
  /// https://www.sqlite.org/lang_expr.html#the_in_and_not_in_operators
  case inList = 84
  /// https://www.sqlite.org/lang_expr.html#the_in_and_not_in_operators
  case inOperator = 85
  /// https://www.sqlite.org/lang_expr.html#the_in_and_not_in_operators
  case inSelect = 86
  /// https://www.sqlite.org/lang_expr.html#the_in_and_not_in_operators
  case inTable = 87
  /// https://www.sqlite.org/syntax/join-clause.html
  case indexedBy = 88
  /// https://www.sqlite.org/lang_createtrigger.html
  case insertStmt = 89
  /// https://www.sqlite.org/lang_insert.html
  case insertVerb = 90
  case isExpr = 91
  /// https://www.sqlite.org/syntax/join-clause.html
  case joinConstraint = 92
  /// https://www.sqlite.org/syntax/join-clause.html
  case joinOperator = 93
  /// https://www.sqlite.org/lang_expr.html#the_like_glob_regexp_match_and_extract_operators
  case likeExpr = 94
  /// https://www.sqlite.org/lang_expr.html#the_like_glob_regexp_match_and_extract_operators
  case likeOperator = 95
  case limit = 96
  case listedColumn = 97
  /// https://www.sqlite.org/lang_expr.html
  case literal = 98
  /// https://www.sqlite.org/syntax/signed-number.html
  case minusNumber = 99
  case name = 100
  /// https://www.sqlite.org/lang_insert.html
  case nameList = 101
  case notExpr = 102
  /// https://www.sqlite.org/syntax/column-constraint.html
  case notNullConstraint = 103
  /// https://www.sqlite.org/syntax/column-constraint.html
  case nullConstraint = 104
  case nullTest = 105
  case nullsOrder = 106
  /// https://www.sqlite.org/lang_conflict.html
  case orConflict = 107
  case orExpr = 108
  case orderBy = 109
  case orderingTerm = 110
  /// https://www.sqlite.org/syntax/frame-spec.html
  case over = 111
  /// https://www.sqlite.org/lang_expr.html
  case parenthesized = 112
  /// https://www.sqlite.org/syntax/signed-number.html
  case plusNumber = 113
  /// https://www.sqlite.org/pragma.html
  case pragmaStmt = 114
  /// https://www.sqlite.org/pragma.html
  case pragmaValue = 115
  /// https://www.sqlite.org/syntax/column-constraint.html
  case primaryKeyConstraint = 116
  case qualifiedName = 117
  /// https://www.sqlite.org/lang_createtrigger.html
  case qualifiedStepTable = 118
  /// https://www.sqlite.org/syntax/raise-function.html
  case raise = 119
  /// https://www.sqlite.org/syntax/raise-function.html
  case raiseKind = 120
  /// https://www.sqlite.org/syntax/foreign-key-clause.html
  case referenceAction = 121
  /// https://www.sqlite.org/syntax/foreign-key-clause.html
  case referenceArg = 122
  /// https://www.sqlite.org/lang_reindex.html
  case reindexStmt = 123
  /// https://www.sqlite.org/lang_savepoint.html
  case releaseStmt = 124
  /// https://www.sqlite.org/lang_altertable.html
  case renameColumnStmt = 125
  /// https://www.sqlite.org/lang_altertable.html
  case renameTableStmt = 126
  /// https://www.sqlite.org/lang_conflict.html
  case resolution = 127
  /// https://www.sqlite.org/syntax/result-column.html
  case resultColumn = 128
  /// https://www.sqlite.org/syntax/result-column.html
  case resultStar = 129
  /// https://www.sqlite.org/syntax/result-column.html
  case resultTableStar = 130
  /// https://www.sqlite.org/lang_returning.html
  case returning = 131
  /// https://www.sqlite.org/lang_transaction.html
  case rollbackStmt = 132
  /// https://www.sqlite.org/lang_savepoint.html
  case rollbackToStmt = 133
  /// https://www.sqlite.org/lang_update.html
  case rowAssignment = 134
  /// https://www.sqlite.org/lang_expr.html
  case rowValue = 135
  /// https://www.sqlite.org/lang_savepoint.html
  case savepointStmt = 136
  /// https://www.sqlite.org/lang_savepoint.html
  case savepointWord = 137
  /// https://www.sqlite.org/lang_expr.html#the_in_and_not_in_operators
  case scalarSubquery = 138
  case schemaPart = 139
  /// https://www.sqlite.org/lang_select.html
  case select = 140
  /// https://www.sqlite.org/lang_select.html
  case selectCore = 141
  /// https://www.sqlite.org/lang_createtrigger.html
  case selectStmt = 142
  case sortOrder = 143
  /// https://www.sqlite.org/lang_createtrigger.html
  case stepIndex = 144
  /// https://www.sqlite.org/lang_createtable.html
  case tableAsSelect = 145
  /// https://www.sqlite.org/lang_createtable.html
  case tableBody = 146
  /// https://www.sqlite.org/syntax/table-constraint.html
  case tableCheck = 147
  /// https://www.sqlite.org/syntax/table-constraint.html
  case tableForeignKey = 148
  /// https://www.sqlite.org/lang_createtable.html
  case tableOption = 149
  /// https://www.sqlite.org/syntax/table-constraint.html
  case tablePrimaryKey = 150
  /// https://www.sqlite.org/syntax/table-constraint.html
  case tableUnique = 151
  case temporary = 152
  /// https://www.sqlite.org/lang_transaction.html
  case transactionKind = 153
  /// https://www.sqlite.org/lang_transaction.html
  case transactionWord = 154
  /// https://www.sqlite.org/lang_createtrigger.html
  case triggerEvent = 155
  /// https://www.sqlite.org/lang_createtrigger.html
  case triggerHead = 156
  /// https://www.sqlite.org/lang_createtrigger.html
  case triggerTime = 157
  /// https://www.sqlite.org/syntax/column-def.html
  case typeName = 158
  case unary = 159
  /// https://www.sqlite.org/syntax/column-constraint.html
  case uniqueConstraint = 160
  /// https://www.sqlite.org/lang_createindex.html
  case uniqueWord = 161
  /// https://www.sqlite.org/lang_createtrigger.html
  case updateStmt = 162
  /// https://www.sqlite.org/lang_upsert.html
  case upsert = 163
  /// https://www.sqlite.org/lang_vacuum.html
  case vacuumInto = 164
  /// https://www.sqlite.org/lang_vacuum.html
  case vacuumStmt = 165
  /// https://www.sqlite.org/lang_select.html#the_values_clause
  case valueRow = 166
  /// https://www.sqlite.org/lang_select.html
  case values = 167
  /// https://www.sqlite.org/lang_expr.html
  case variable = 168
  /// https://www.sqlite.org/lang_createtrigger.html
  case whenClause = 169
  /// https://www.sqlite.org/lang_returning.html
  case whereAndReturning = 170
  /// https://www.sqlite.org/lang_returning.html
  case whereClause = 171
  /// https://www.sqlite.org/windowfunctions.html
  case window = 172
  /// https://www.sqlite.org/windowfunctions.html
  case windowClause = 173
  /// https://www.sqlite.org/windowfunctions.html
  case windowDef = 174
  /// https://www.sqlite.org/lang_with.html
  case with = 175
}

/// The automaton's tables. How they are used is told in `Automaton`.
enum GrammarTables {
  static let lastState = 556
  static let firstShiftReduce = 824
  static let lastShiftReduce = 1230
  static let errorAction = 1231
  static let acceptAction = 1232
  static let firstReduce = 1234
  static let wildcard = 104
  static let terminalCount = 167
  static let placeCount = 2043
  /// The rules that end a statement are this one and the two after it.
  static let endRule = 135
  /// What to do, by place.
  static let actions: [UInt16] = [
    1245, 116, 117, 397, 76, 1169, 1169, 1171, 1173, 926, 926, 114, 114, 115, 115, 115, 115, 1248,
    113, 113, 113, 113, 112, 112, 111, 111, 111, 110, 109, 429, 108, 106, 221, 429, 115, 115, 115,
    115, 1131, 113, 113, 113, 113, 112, 112, 111, 111, 111, 110, 109, 429, 1132, 1358, 116, 117,
    397, 76, 1169, 1169, 1171, 1173, 926, 926, 114, 114, 115, 115, 115, 115, 462, 113, 113, 113,
    113, 112, 112, 111, 111, 111, 110, 109, 429, 116, 117, 397, 76, 1169, 1169, 1171, 1173, 926,
    926, 114, 114, 115, 115, 115, 115, 458, 113, 113, 113, 113, 112, 112, 111, 111, 111, 110, 109,
    429, 1247, 268, 1207, 115, 115, 115, 115, 107, 113, 113, 113, 113, 112, 112, 111, 111, 111,
    110, 109, 429, 280, 1444, 1207, 113, 113, 113, 113, 112, 112, 111, 111, 111, 110, 109, 429,
    112, 112, 111, 111, 111, 110, 109, 429, 108, 106, 221, 118, 283, 116, 117, 397, 76, 1169,
    1169, 1171, 1173, 926, 926, 114, 114, 115, 115, 115, 115, 280, 113, 113, 113, 113, 112, 112,
    111, 111, 111, 110, 109, 429, 397, 76, 1169, 1169, 1171, 1173, 926, 926, 114, 114, 115, 115,
    115, 115, 94, 113, 113, 113, 113, 112, 112, 111, 111, 111, 110, 109, 429, 111, 111, 111, 110,
    109, 429, 108, 106, 221, 544, 544, 544, 474, 79, 406, 116, 117, 397, 76, 1169, 1169, 1171,
    1173, 926, 926, 114, 114, 115, 115, 115, 115, 407, 113, 113, 113, 113, 112, 112, 111, 111,
    111, 110, 109, 429, 116, 117, 397, 76, 1169, 1169, 1171, 1173, 926, 926, 114, 114, 115, 115,
    115, 115, 443, 113, 113, 113, 113, 112, 112, 111, 111, 111, 110, 109, 429, 116, 117, 397, 76,
    1169, 1169, 1171, 1173, 926, 926, 114, 114, 115, 115, 115, 115, 407, 113, 113, 113, 113, 112,
    112, 111, 111, 111, 110, 109, 429, 116, 117, 397, 76, 1169, 1169, 1171, 1173, 926, 926, 114,
    114, 115, 115, 115, 115, 99, 113, 113, 113, 113, 112, 112, 111, 111, 111, 110, 109, 429, 367,
    1628, 171, 80, 506, 116, 117, 397, 76, 1169, 1169, 1171, 1173, 926, 926, 114, 114, 115, 115,
    115, 115, 549, 113, 113, 113, 113, 112, 112, 111, 111, 111, 110, 109, 429, 199, 242, 199,
    1083, 487, 484, 483, 1242, 505, 401, 217, 497, 64, 64, 482, 1078, 378, 384, 1082, 1408, 396,
    378, 396, 552, 987, 552, 347, 273, 273, 1080, 1484, 989, 1484, 23, 23, 206, 307, 546, 292,
    548, 292, 988, 526, 248, 170, 511, 108, 106, 221, 1170, 1170, 1172, 1174, 171, 468, 488, 465,
    116, 117, 397, 76, 1169, 1169, 1171, 1173, 926, 926, 114, 114, 115, 115, 115, 115, 512, 113,
    113, 113, 113, 112, 112, 111, 111, 111, 110, 109, 429, 498, 1352, 6, 844, 1053, 116, 117, 397,
    76, 1169, 1169, 1171, 1173, 926, 926, 114, 114, 115, 115, 115, 115, 389, 113, 113, 113, 113,
    112, 112, 111, 111, 111, 110, 109, 429, 116, 117, 397, 76, 1169, 1169, 1171, 1173, 926, 926,
    114, 114, 115, 115, 115, 115, 549, 113, 113, 113, 113, 112, 112, 111, 111, 111, 110, 109, 429,
    434, 427, 426, 965, 534, 457, 434, 433, 903, 527, 527, 230, 64, 64, 1354, 273, 273, 137, 1360,
    927, 1354, 1356, 524, 1352, 6, 546, 836, 219, 116, 117, 397, 76, 1169, 1169, 1171, 1173, 926,
    926, 114, 114, 115, 115, 115, 115, 364, 113, 113, 113, 113, 112, 112, 111, 111, 111, 110, 109,
    429, 878, 965, 371, 1219, 273, 273, 303, 372, 965, 1159, 901, 902, 900, 1263, 546, 1425, 533,
    260, 1263, 965, 966, 362, 137, 1159, 967, 1417, 535, 305, 900, 979, 979, 436, 907, 1417, 116,
    117, 397, 76, 1169, 1169, 1171, 1173, 926, 926, 114, 114, 115, 115, 115, 115, 327, 113, 113,
    113, 113, 112, 112, 111, 111, 111, 110, 109, 429, 900, 327, 441, 315, 1456, 303, 372, 547,
    434, 1090, 1090, 965, 966, 474, 1429, 438, 967, 1519, 965, 966, 450, 333, 1354, 967, 183,
    1451, 895, 1451, 116, 117, 397, 76, 1169, 1169, 1171, 1173, 926, 926, 114, 114, 115, 115, 115,
    115, 91, 113, 113, 113, 113, 112, 112, 111, 111, 111, 110, 109, 429, 116, 117, 397, 76, 1169,
    1169, 1171, 1173, 926, 926, 114, 114, 115, 115, 115, 115, 306, 113, 113, 113, 113, 112, 112,
    111, 111, 111, 110, 109, 429, 116, 105, 397, 76, 1169, 1169, 1171, 1173, 926, 926, 114, 114,
    115, 115, 115, 115, 310, 113, 113, 113, 113, 112, 112, 111, 111, 111, 110, 109, 429, 462, 312,
    117, 397, 76, 1169, 1169, 1171, 1173, 926, 926, 114, 114, 115, 115, 115, 115, 98, 113, 113,
    113, 113, 112, 112, 111, 111, 111, 110, 109, 429, 102, 1078, 201, 412, 977, 549, 425, 425,
    425, 20, 448, 510, 1188, 220, 549, 1080, 1485, 549, 1485, 100, 100, 1449, 270, 1449, 1110,
    137, 474, 101, 1275, 430, 41, 41, 222, 102, 309, 1054, 277, 8, 1189, 21, 21, 545, 124, 124,
    903, 1043, 435, 308, 1465, 474, 382, 1273, 100, 100, 1110, 410, 1005, 419, 462, 549, 101, 412,
    430, 194, 474, 549, 438, 549, 1044, 449, 1187, 303, 372, 20, 545, 224, 1565, 903, 518, 462,
    539, 223, 379, 416, 67, 67, 381, 1103, 1131, 262, 21, 21, 21, 21, 166, 1561, 1202, 133, 549,
    137, 462, 1132, 430, 551, 902, 900, 413, 550, 382, 542, 516, 144, 410, 539, 1366, 3, 1202,
    490, 526, 965, 284, 900, 188, 21, 21, 1202, 366, 1268, 517, 366, 1005, 398, 445, 464, 549,
    430, 551, 902, 900, 415, 550, 287, 542, 303, 372, 303, 372, 965, 3, 303, 372, 222, 278, 309,
    900, 277, 900, 904, 28, 41, 41, 1103, 289, 413, 284, 1538, 308, 197, 1428, 382, 508, 204, 432,
    13, 351, 251, 259, 276, 359, 493, 354, 492, 247, 167, 1083, 287, 965, 515, 350, 900, 904, 28,
    965, 966, 224, 102, 415, 967, 384, 1079, 223, 379, 267, 267, 211, 381, 289, 363, 262, 273,
    273, 1242, 546, 166, 100, 100, 133, 549, 1202, 546, 965, 966, 101, 959, 430, 967, 102, 382,
    77, 1406, 144, 1269, 523, 5, 320, 1602, 545, 322, 1202, 903, 518, 1006, 126, 126, 521, 100,
    100, 1202, 549, 444, 398, 445, 549, 101, 323, 430, 549, 365, 365, 965, 966, 1266, 303, 372,
    967, 500, 474, 545, 1271, 522, 903, 518, 509, 51, 51, 539, 321, 21, 21, 1057, 153, 41, 41,
    458, 1057, 427, 426, 1367, 556, 4, 519, 1202, 1213, 291, 1222, 965, 82, 430, 551, 902, 900,
    205, 550, 304, 542, 363, 539, 153, 1283, 514, 3, 1202, 549, 469, 549, 1006, 900, 110, 109,
    429, 1202, 517, 273, 273, 474, 1202, 1265, 151, 430, 551, 902, 900, 546, 550, 501, 542, 199,
    64, 64, 21, 21, 3, 222, 331, 309, 1202, 277, 900, 27, 1213, 291, 900, 904, 28, 1202, 191, 387,
    308, 442, 470, 382, 555, 288, 432, 1427, 273, 273, 362, 965, 966, 979, 979, 965, 967, 451,
    546, 304, 520, 156, 423, 520, 1283, 900, 904, 28, 224, 1224, 363, 1487, 385, 549, 223, 379,
    226, 1223, 474, 381, 438, 533, 262, 329, 965, 549, 102, 166, 156, 104, 133, 507, 414, 458,
    1270, 191, 414, 959, 64, 64, 470, 382, 273, 273, 144, 100, 100, 877, 142, 549, 54, 54, 546,
    101, 442, 430, 549, 1608, 6, 102, 423, 273, 273, 529, 398, 445, 1483, 545, 965, 966, 903, 546,
    864, 967, 55, 55, 303, 372, 100, 100, 839, 64, 64, 152, 99, 363, 101, 549, 430, 226, 549, 273,
    273, 290, 474, 903, 338, 965, 966, 533, 545, 546, 967, 903, 363, 324, 539, 97, 1280, 532, 152,
    549, 64, 64, 242, 64, 64, 487, 484, 483, 1481, 198, 1232, 1, 1, 556, 4, 482, 430, 551, 902,
    900, 549, 550, 549, 542, 21, 21, 876, 539, 304, 3, 300, 1096, 549, 1283, 362, 900, 450, 333,
    1606, 6, 192, 839, 901, 902, 900, 64, 64, 21, 21, 430, 551, 902, 900, 965, 550, 75, 542, 56,
    56, 508, 900, 301, 3, 528, 428, 154, 965, 1241, 900, 502, 900, 904, 28, 1552, 100, 100, 422,
    965, 340, 503, 422, 343, 101, 442, 430, 541, 549, 91, 102, 466, 273, 273, 154, 965, 531, 900,
    545, 192, 345, 903, 546, 965, 1375, 900, 904, 28, 533, 100, 100, 275, 965, 22, 22, 1289, 299,
    101, 499, 430, 226, 147, 528, 479, 246, 246, 273, 273, 965, 966, 437, 545, 437, 967, 903, 27,
    546, 539, 273, 273, 1145, 965, 966, 1013, 273, 273, 967, 220, 546, 1022, 402, 402, 965, 966,
    546, 540, 1587, 967, 1110, 430, 551, 902, 900, 509, 550, 32, 542, 335, 965, 966, 539, 529, 3,
    967, 1112, 1497, 965, 966, 900, 491, 149, 967, 549, 1188, 546, 965, 966, 281, 1110, 281, 967,
    1381, 430, 551, 902, 900, 1023, 550, 2, 542, 549, 510, 1098, 549, 530, 3, 549, 43, 43, 1189,
    374, 900, 369, 900, 904, 28, 538, 549, 439, 549, 1607, 6, 1111, 211, 549, 44, 44, 210, 57, 57,
    549, 58, 58, 549, 200, 549, 200, 549, 339, 417, 549, 1187, 59, 59, 45, 45, 900, 904, 28, 46,
    46, 549, 1605, 6, 350, 47, 47, 453, 49, 49, 50, 50, 60, 60, 549, 61, 61, 549, 342, 549, 1028,
    549, 440, 549, 495, 549, 62, 62, 1604, 6, 549, 210, 549, 285, 549, 455, 549, 1029, 549, 63,
    63, 549, 122, 122, 123, 123, 65, 65, 66, 66, 52, 52, 549, 459, 1321, 162, 162, 163, 163, 72,
    72, 53, 53, 68, 68, 549, 125, 125, 549, 1103, 549, 31, 549, 360, 1321, 549, 74, 69, 69, 395,
    394, 549, 1443, 549, 1036, 549, 35, 549, 38, 549, 127, 127, 549, 121, 121, 160, 160, 161, 161,
    344, 155, 155, 549, 1320, 846, 549, 131, 131, 130, 130, 128, 128, 129, 129, 71, 71, 549, 73,
    73, 274, 274, 282, 360, 1320, 1060, 1060, 471, 70, 70, 546, 42, 42, 245, 244, 243, 1411, 403,
    405, 173, 543, 403, 48, 48, 1103, 452, 876, 303, 372, 167, 456, 1096, 272, 170, 210, 302, 460,
    408, 251, 210, 1050, 872, 209, 386, 210, 893, 1510, 250, 905, 330, 319, 27, 461, 334, 250, 27,
    120, 346, 30, 846, 92, 480, 348, 187, 27, 358, 1134, 1021, 1020, 854, 1115, 187, 250, 1259,
    1003, 357, 150, 1135, 980, 980, 978, 978, 1095, 1426, 104, 353, 1529, 1517, 1571, 1512, 190,
    537, 1620, 1379, 536, 475, 1309, 1244, 1407, 265, 1238, 1237, 9, 203, 1511, 1239, 18, 296,
    1395, 297, 298, 213, 314, 1301, 1050, 317, 279, 229, 383, 485, 326, 328, 905, 286, 463, 1292,
    1575, 1574, 390, 332, 1293, 216, 1291, 1290, 377, 1240, 1425, 254, 356, 1365, 1363, 77, 212,
    1361, 1227, 195, 1458, 208, 196, 404, 181, 119, 78, 529, 81, 1302, 1299, 313, 168, 1295, 316,
    1053, 446, 176, 140, 177, 478, 178, 179, 92, 175, 447, 473, 232, 227, 1568, 184, 467, 388,
    236, 1577, 454, 85, 1576, 34, 391, 1272, 266, 238, 148, 1466, 476, 341, 337, 36, 1402, 239,
    240, 494, 418, 87, 1262, 392, 1436, 1261, 1260, 1013, 1624, 217, 420, 1253, 421, 252, 1258,
    1252, 1257, 253, 393, 424, 370, 17, 29, 355, 1251, 1435, 1250, 93, 1502, 368, 513, 361, 990,
    19, 202, 1501, 1503, 1504, 375, 553, 261, 263, 504, 1540, 264, 295, 554, 1235, 1234, 164, 963,
    1278, 1279, 376, 1277, 165, 1276, 145, 293, 214, 215, 1345, 431, 947, 1611, 1610, 945, 311,
    139, 132, 225, 141, 1098, 207, 174, 399, 400, 318, 228, 143, 231, 973, 325, 1068, 180, 134,
    135, 409, 411, 182, 233, 1072, 234, 83, 84, 157, 1067, 136, 235, 10, 1058, 185, 1064, 250,
    237, 336, 472, 186, 37, 975, 477, 357, 241, 146, 481, 349, 86, 11, 12, 486, 1011, 352, 489,
    1024, 88, 294, 169, 158, 89, 496, 90, 1217, 159, 936, 1146, 1143, 39, 1120, 218, 269, 271,
    249, 189, 1113, 104, 24, 14, 15, 25, 1204, 1208, 1206, 7, 1212, 1211, 26, 1193, 33, 525, 16,
    1089, 193, 27, 256, 95, 1176, 934, 933, 1233, 938, 96, 1233, 941, 1233, 1233, 1233, 940, 255,
    937, 906, 257, 40, 258, 1004, 103, 1377, 373, 380, 961, 1376, 1233, 172, 138, 960,
  ]
  /// For which symbol a place is.
  static let lookaheads: [UInt16] = [
    198, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 198, 18, 19, 20, 21, 22, 23, 24,
    25, 26, 27, 28, 29, 281, 282, 283, 29, 13, 14, 15, 16, 38, 18, 19, 20, 21, 22, 23, 24, 25, 26,
    27, 28, 29, 51, 303, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 173, 18, 19, 20,
    21, 22, 23, 24, 25, 26, 27, 28, 29, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16,
    173, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 198, 172, 61, 13, 14, 15, 16, 17, 18, 19,
    20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 235, 213, 81, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27,
    28, 29, 22, 23, 24, 25, 26, 27, 28, 29, 281, 282, 283, 76, 233, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    11, 12, 13, 14, 15, 16, 279, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 3, 4, 5, 6, 7, 8,
    9, 10, 11, 12, 13, 14, 15, 16, 121, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 24, 25,
    26, 27, 28, 29, 281, 282, 283, 179, 180, 181, 173, 70, 175, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
    12, 13, 14, 15, 16, 173, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 1, 2, 3, 4, 5, 6, 7,
    8, 9, 10, 11, 12, 13, 14, 15, 16, 221, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 1, 2,
    3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 231, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27,
    28, 29, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 140, 18, 19, 20, 21, 22, 23,
    24, 25, 26, 27, 28, 29, 201, 173, 173, 120, 190, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13,
    14, 15, 16, 173, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 173, 122, 173, 104, 125, 126,
    127, 173, 173, 178, 165, 166, 198, 199, 135, 104, 187, 118, 119, 192, 193, 192, 193, 189, 50,
    191, 119, 247, 248, 118, 119, 57, 121, 198, 199, 157, 173, 257, 211, 173, 213, 67, 173, 263,
    264, 173, 281, 282, 283, 5, 6, 7, 8, 173, 223, 119, 225, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
    12, 13, 14, 15, 16, 259, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 291, 292, 293, 119,
    45, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 190, 18, 19, 20, 21, 22, 23, 24,
    25, 26, 27, 28, 29, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 173, 18, 19, 20,
    21, 22, 23, 24, 25, 26, 27, 28, 29, 173, 22, 23, 32, 190, 237, 179, 180, 47, 289, 290, 115,
    198, 199, 173, 247, 248, 102, 304, 124, 179, 180, 291, 292, 293, 257, 119, 173, 1, 2, 3, 4, 5,
    6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 173, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29,
    24, 32, 173, 119, 247, 248, 148, 149, 32, 89, 106, 107, 108, 205, 257, 207, 259, 103, 210,
    105, 106, 173, 102, 89, 110, 197, 269, 173, 124, 107, 108, 237, 119, 205, 1, 2, 3, 4, 5, 6, 7,
    8, 9, 10, 11, 12, 13, 14, 15, 16, 130, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 159,
    130, 131, 132, 219, 148, 149, 144, 301, 146, 147, 105, 106, 173, 208, 175, 110, 266, 105, 106,
    131, 132, 301, 110, 118, 216, 119, 218, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16,
    31, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13,
    14, 15, 16, 173, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 1, 2, 3, 4, 5, 6, 7, 8, 9,
    10, 11, 12, 13, 14, 15, 16, 173, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 173, 276, 2,
    3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 162, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27,
    28, 29, 3, 104, 120, 173, 95, 173, 179, 180, 181, 172, 101, 143, 33, 110, 173, 118, 119, 173,
    121, 22, 23, 216, 119, 218, 121, 102, 173, 30, 175, 32, 198, 199, 37, 3, 39, 126, 41, 7, 59,
    198, 199, 44, 198, 199, 47, 66, 123, 52, 139, 173, 55, 175, 22, 23, 151, 214, 32, 3, 173, 173,
    30, 231, 32, 226, 173, 173, 175, 173, 89, 232, 91, 148, 149, 172, 44, 80, 279, 47, 48, 173,
    83, 86, 87, 29, 198, 199, 91, 32, 38, 94, 198, 199, 198, 199, 99, 173, 64, 102, 173, 102, 173,
    51, 105, 106, 107, 108, 214, 110, 113, 112, 78, 116, 271, 83, 0, 118, 84, 63, 173, 32, 235,
    124, 121, 198, 199, 93, 294, 173, 98, 297, 106, 136, 137, 232, 173, 105, 106, 107, 108, 214,
    110, 235, 112, 148, 149, 148, 149, 32, 118, 148, 149, 37, 190, 39, 124, 41, 159, 160, 161,
    198, 199, 106, 235, 271, 279, 271, 52, 276, 208, 55, 3, 285, 58, 118, 120, 120, 122, 123, 124,
    125, 126, 127, 128, 121, 104, 279, 32, 155, 134, 159, 160, 161, 105, 106, 80, 3, 271, 110,
    118, 119, 86, 87, 247, 248, 142, 91, 279, 173, 94, 247, 248, 173, 257, 99, 22, 23, 102, 173,
    64, 257, 105, 106, 30, 109, 32, 110, 3, 113, 141, 191, 116, 173, 78, 118, 97, 290, 44, 100,
    84, 47, 48, 32, 198, 199, 48, 22, 23, 93, 173, 173, 136, 137, 173, 30, 117, 32, 173, 296, 297,
    105, 106, 173, 148, 149, 110, 190, 173, 44, 175, 73, 47, 48, 105, 198, 199, 83, 139, 198, 199,
    35, 246, 198, 199, 173, 40, 22, 23, 169, 170, 171, 98, 64, 96, 214, 31, 32, 152, 105, 106,
    107, 108, 157, 110, 185, 112, 173, 83, 273, 190, 155, 118, 84, 173, 69, 173, 106, 124, 27, 28,
    29, 93, 98, 247, 248, 173, 64, 175, 118, 105, 106, 107, 108, 257, 110, 259, 112, 173, 198,
    199, 198, 199, 118, 37, 233, 39, 84, 41, 124, 121, 153, 271, 159, 160, 161, 93, 214, 193, 52,
    240, 173, 55, 170, 190, 58, 208, 247, 248, 173, 105, 106, 107, 108, 32, 110, 132, 257, 185,
    294, 246, 173, 297, 190, 159, 160, 161, 80, 123, 173, 243, 244, 173, 86, 87, 275, 131, 173,
    91, 175, 259, 94, 158, 32, 173, 3, 99, 273, 121, 102, 269, 215, 173, 190, 271, 219, 109, 198,
    199, 231, 113, 247, 248, 116, 22, 23, 24, 85, 173, 198, 199, 257, 30, 240, 32, 173, 292, 293,
    3, 231, 247, 248, 155, 136, 137, 173, 44, 105, 106, 47, 257, 55, 110, 198, 199, 148, 149, 22,
    23, 32, 198, 199, 246, 140, 173, 30, 173, 32, 275, 173, 247, 248, 233, 173, 47, 175, 105, 106,
    259, 44, 257, 110, 47, 173, 173, 83, 163, 173, 269, 273, 173, 198, 199, 122, 198, 199, 125,
    126, 127, 173, 276, 167, 168, 169, 170, 171, 135, 105, 106, 107, 108, 173, 110, 173, 112, 198,
    199, 145, 83, 185, 118, 259, 150, 173, 190, 173, 124, 131, 132, 292, 293, 214, 105, 106, 107,
    108, 198, 199, 198, 199, 105, 106, 107, 108, 32, 110, 3, 112, 198, 199, 3, 124, 259, 118, 214,
    259, 246, 32, 190, 124, 3, 159, 160, 161, 273, 22, 23, 215, 32, 97, 190, 219, 100, 30, 240,
    32, 190, 173, 31, 3, 173, 247, 248, 273, 32, 150, 159, 44, 271, 117, 47, 257, 32, 111, 159,
    160, 161, 259, 22, 23, 118, 32, 198, 199, 267, 268, 30, 269, 32, 275, 85, 271, 3, 5, 5, 247,
    248, 105, 106, 268, 44, 270, 110, 47, 121, 257, 83, 247, 248, 72, 105, 106, 129, 247, 248,
    110, 110, 257, 43, 31, 31, 105, 106, 257, 287, 288, 110, 121, 105, 106, 107, 108, 105, 110,
    118, 112, 173, 105, 106, 83, 155, 118, 110, 151, 248, 105, 106, 124, 73, 164, 110, 173, 33,
    257, 105, 106, 268, 151, 270, 110, 173, 105, 106, 107, 108, 90, 110, 118, 112, 173, 143, 121,
    173, 150, 118, 173, 198, 199, 59, 254, 124, 256, 159, 160, 161, 66, 173, 251, 173, 292, 293,
    151, 142, 173, 198, 199, 260, 198, 199, 173, 198, 199, 173, 286, 173, 288, 173, 173, 133, 173,
    91, 198, 199, 198, 199, 159, 160, 161, 198, 199, 173, 292, 293, 134, 198, 199, 132, 198, 199,
    198, 199, 198, 199, 173, 198, 199, 173, 173, 173, 50, 173, 251, 173, 24, 173, 198, 199, 292,
    293, 173, 260, 173, 158, 173, 31, 173, 67, 173, 198, 199, 173, 198, 199, 198, 199, 198, 199,
    198, 199, 198, 199, 173, 3, 280, 198, 199, 198, 199, 198, 199, 198, 199, 198, 199, 173, 198,
    199, 173, 32, 173, 12, 173, 299, 300, 173, 172, 198, 199, 22, 23, 173, 119, 173, 121, 173,
    118, 173, 120, 173, 198, 199, 173, 198, 199, 198, 199, 198, 199, 173, 198, 199, 173, 280, 32,
    173, 198, 199, 198, 199, 198, 199, 198, 199, 198, 199, 173, 198, 199, 247, 248, 88, 299, 300,
    130, 131, 132, 198, 199, 257, 198, 199, 130, 131, 132, 195, 196, 241, 242, 195, 196, 198, 199,
    106, 251, 145, 148, 149, 121, 251, 150, 263, 264, 260, 251, 105, 53, 120, 260, 32, 119, 157,
    121, 260, 119, 261, 121, 32, 119, 136, 121, 119, 119, 121, 121, 118, 173, 118, 106, 152, 119,
    119, 121, 121, 124, 60, 123, 124, 119, 119, 121, 121, 173, 119, 134, 121, 71, 107, 108, 107,
    108, 119, 173, 121, 173, 173, 265, 173, 173, 262, 218, 298, 173, 173, 228, 173, 173, 173, 227,
    173, 173, 118, 249, 262, 173, 250, 262, 173, 262, 262, 172, 277, 239, 106, 277, 236, 222, 182,
    202, 234, 224, 106, 224, 234, 267, 239, 239, 239, 236, 267, 212, 267, 267, 236, 186, 207, 111,
    201, 174, 174, 141, 250, 304, 49, 254, 201, 157, 254, 174, 118, 156, 302, 155, 302, 278, 255,
    254, 1, 255, 254, 45, 65, 176, 217, 176, 65, 176, 176, 152, 222, 174, 62, 177, 222, 217, 217,
    174, 224, 177, 278, 224, 140, 278, 238, 224, 224, 174, 177, 118, 230, 203, 174, 229, 238, 174,
    177, 177, 31, 68, 118, 200, 203, 209, 200, 200, 129, 300, 165, 120, 200, 29, 174, 206, 202,
    206, 56, 203, 74, 174, 118, 118, 200, 200, 209, 200, 154, 255, 254, 153, 203, 94, 121, 253,
    255, 258, 258, 252, 188, 184, 184, 274, 272, 114, 220, 183, 183, 183, 194, 79, 172, 172, 224,
    172, 194, 172, 204, 204, 172, 172, 284, 82, 119, 295, 295, 119, 149, 141, 133, 120, 142, 121,
    118, 242, 245, 245, 138, 115, 117, 143, 112, 117, 109, 142, 133, 133, 53, 46, 141, 111, 105,
    42, 12, 12, 41, 109, 133, 31, 118, 75, 75, 92, 121, 111, 139, 54, 31, 120, 112, 3, 134, 128,
    118, 70, 119, 118, 118, 118, 70, 32, 120, 36, 34, 118, 70, 46, 119, 152, 118, 121, 119, 119,
    119, 72, 119, 118, 105, 111, 119, 119, 42, 118, 151, 121, 42, 42, 42, 42, 81, 92, 61, 2, 92,
    77, 42, 119, 118, 120, 42, 145, 121, 121, 118, 142, 119, 119, 119, 305, 55, 142, 305, 119,
    305, 305, 305, 119, 121, 119, 119, 111, 118, 111, 119, 118, 111, 121, 115, 109, 111, 305, 121,
    119, 109, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305,
    305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305,
    305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305,
    305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305,
    305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305,
    305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305,
    305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305,
    305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305,
    305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305,
  ]
  /// Where a state's places for terminals begin.
  static let shiftOffsets: [UInt16] = [
    1099, 908, 791, 791, 789, 444, 824, 986, 1017, 1368, 1368, 1368, 1368, 1368, 1368, 1368, 1368,
    1368, 1368, 1163, 506, 0, 158, 705, 1368, 1368, 1368, 1368, 1368, 1368, 1057, 1057, 948, 948,
    717, 1344, 444, 444, 444, 444, 444, 52, 81, 229, 258, 287, 316, 350, 436, 470, 499, 556, 619,
    676, 705, 705, 705, 705, 705, 705, 705, 705, 705, 705, 705, 705, 705, 705, 705, 734, 705, 764,
    185, 185, 1194, 1227, 1335, 1368, 1368, 1368, 1368, 1368, 1368, 1368, 1368, 1368, 1368, 1368,
    1368, 1368, 1368, 1368, 1368, 1368, 1368, 1368, 1368, 1368, 1368, 1368, 1368, 1368, 1368,
    1368, 1368, 1368, 1368, 1368, 1368, 1368, 1368, 1368, 1368, 1368, 1368, 1368, 1368, 1368,
    1368, 1368, 1368, 101, 21, 21, 21, 21, 21, 21, 21, 116, 124, 191, 555, 1134, 555, 555, 555,
    1317, 500, 1344, 1344, 1344, 1344, 1344, 703, 1401, 1344, 1344, 1344, 1344, 508, 508, 795,
    795, 795, 1084, 795, 538, 225, 225, 4, 4, 2043, 2043, 848, 848, 881, 555, 773, 773, 909, 826,
    500, 291, 691, 1344, 1344, 1344, 1344, 1344, 1344, 1344, 1344, 1344, 1344, 1344, 1344, 1344,
    1344, 1344, 1339, 1021, 1021, 1344, 1188, 1055, 1055, 961, 961, 818, 1115, 818, 1297, 1529,
    193, 2043, 2043, 2043, 2043, 2043, 2043, 2043, 2043, 1219, 490, 490, 259, 1328, 562, 1304,
    1352, 1361, 1344, 1344, 1344, 1344, 520, 1344, 1344, 1344, 1344, 1344, 1344, 1344, 1344, 1344,
    1344, 1344, 1344, 1344, 1344, 1344, 1344, 1387, 1387, 1387, 1344, 1344, 697, 1344, 1344, 1344,
    849, 990, 1344, 1344, 1431, 1344, 1344, 1344, 1344, 1344, 1344, 1344, 1344, 1525, 1038, 512,
    1568, 1568, 1568, 1568, 1318, 512, 512, 1531, 1588, 354, 1535, 938, 856, 938, 425, 1581, 1558,
    1535, 1535, 1558, 1535, 856, 1581, 1295, 1494, 1400, 844, 844, 662, 662, 662, 662, 1079, 1079,
    1362, 1164, 1499, 1676, 1676, 1650, 1745, 1745, 1676, 1640, 1682, 1645, 1648, 1807, 1645,
    1648, 1766, 1766, 1747, 1747, 1747, 1747, 1676, 1751, 1667, 1807, 1640, 1640, 1667, 1682,
    1667, 1807, 1667, 1676, 1751, 1692, 1760, 1676, 1751, 1721, 1676, 1751, 1676, 1751, 1721,
    1817, 1817, 1817, 1781, 1732, 1732, 1721, 1817, 1727, 1817, 1781, 1817, 1817, 1693, 1739,
    1832, 1721, 1676, 1810, 1810, 1794, 1645, 1648, 1752, 1676, 1753, 1753, 1645, 1722, 1726,
    1667, 1761, 1787, 1787, 1779, 1779, 1779, 2043, 2043, 2043, 2043, 2043, 2043, 2043, 2043,
    2043, 2043, 2043, 2043, 2043, 424, 931, 279, 874, 1264, 1533, 1003, 1590, 1572, 1564, 1576,
    1036, 1406, 1580, 1634, 1583, 1584, 1592, 1593, 1603, 1594, 1501, 1591, 1349, 1658, 1600,
    1601, 1656, 1605, 1621, 1623, 1613, 1666, 1274, 1820, 1829, 1793, 1796, 1767, 1776, 1785,
    1799, 1800, 1800, 1778, 1804, 1788, 1812, 1811, 1818, 1786, 1814, 1823, 1791, 1801, 1800,
    1802, 1883, 1891, 1800, 1797, 1828, 1835, 1899, 1930, 1931, 1813, 1836, 1903, 1830, 1916,
    1815, 1874, 1831, 1875, 1859, 1901, 1842, 1925, 1837, 1846, 1956, 1826, 1833, 1844, 1893,
    1847, 1848, 1845, 1849, 1898, 1937, 1850, 1935, 1938, 1855, 1904, 1929, 1857, 1825, 1860,
    1861, 1862, 1863, 1858, 1911, 1865, 1867, 1876, 1869, 1870, 1881, 1948, 1873, 1841, 1872,
    1952, 1953, 1954, 1955, 1917, 1907, 1939, 1999, 1910, 1926, 1962, 1886, 1888, 1887, 1889,
    1890, 1966, 1871, 1877, 1895, 1872, 1896, 1897, 1902, 1905, 1906, 1894, 1963, 1908, 1912,
    1909, 1913, 1915, 1914, 1864, 1918, 1920, 1923, 1927, 1919, 1922, 1921, 1928, 1933,
  ]
  /// Where a state's places for other symbols begin.
  static let reduceOffsets: [Int16] = [
    1126, 912, 343, 869, 985, 160, 626, 755, 877, 635, 686, 719, 873, 933, 935, 1109, 1132, 1011,
    1130, 207, 297, 145, -251, -60, 194, 1054, 1085, 688, 680, 1088, 356, 370, 175, 260, 756, 209,
    966, 1015, 1160, 1172, 1178, -127, -127, -127, -127, -127, -127, -127, -127, -127, -127, -127,
    -127, -127, -127, -127, -127, -127, -127, -127, -127, -127, -127, -127, -127, -127, -127,
    -127, -127, -127, -127, -127, -127, -127, 215, 638, 838, 1023, 1047, 1142, 1196, 1290, 1308,
    1311, 1314, 1325, 1327, 1332, 1338, 1341, 1343, 1345, 1348, 1359, 1372, 1375, 1377, 1379,
    1381, 1383, 1388, 1390, 1392, 1394, 1396, 1399, 1410, 1423, 1426, 1428, 1430, 1433, 1439,
    1441, 1443, 1445, 1447, 1450, 1460, 1463, 1474, -127, -127, -127, -127, -127, -127, -127,
    -127, -127, -127, -127, -104, 828, 679, 700, 721, 926, 214, 489, 685, 1016, 1008, 54, 211,
    394, 988, 1102, 1144, 249, 45, 621, 749, 1403, 749, -127, 1403, 631, 1305, 1354, -127, -127,
    -127, -127, 414, 414, 243, 591, 458, 599, 400, 936, 832, 939, 939, 957, 647, 670, 887, 945,
    -75, 73, 904, 624, 1031, 980, 1092, 434, 1083, 1000, 1129, 1029, 1209, 739, 695, 1241, 1267,
    1143, 1200, 1471, 1149, 1475, 1237, 1208, 1229, 1248, 1302, 1427, 1424, 1429, 1435, 1419,
    1434, -198, -181, -87, -81, 174, 246, 252, 383, 415, 440, 549, 578, 716, 380, 748, 852, 870,
    882, 1064, 1103, 1106, 1118, 1199, 1275, 1299, 1346, 1376, 1457, 1534, 1550, 455, 754, 950,
    1560, 1562, 1472, 1563, 1565, 1566, 1478, 1444, 1570, 1571, 1523, 1573, 246, 1574, 1575, 1577,
    1578, 1582, 1585, 1517, 1522, 1504, 1492, 1495, 1497, 1498, 1472, 1504, 1504, 1506, 1589,
    1586, 1524, 1485, 1530, 1488, 1545, 1536, 1547, 1537, 1538, 1549, 1539, 1543, 1540, 1567,
    1569, 1579, 1587, 1595, 1508, 1513, 1515, 1516, 1541, 1544, 1548, 1542, 1599, 1615, 1616,
    1489, 1500, 1502, 1625, 1527, 1596, 1551, 1553, 1597, 1554, 1556, 1598, 1602, 1637, 1639,
    1641, 1642, 1647, 1646, 1604, 1608, 1552, 1555, 1607, 1606, 1611, 1609, 1612, 1653, 1652,
    1610, 1614, 1663, 1661, 1638, 1668, 1669, 1671, 1670, 1649, 1651, 1654, 1655, 1644, 1657,
    1659, 1664, 1660, 1662, 1672, 1665, 1673, 1675, 1557, 1617, 1674, 1677, 1688, 1618, 1619,
    1620, 1622, 1624, 1626, 1695, 1627, 1628, 1629, 1630, 1635, 1678, 1700, 1705, 1706, 1712,
    1713, 1714, 1679, 1680, 1681, 1704, 1728, 1729, 1731, 1733, 1702, 1703, 1736, 1737, 1710,
  ]
  /// What a state does for every other symbol.
  static let defaults: [UInt16] = [
    1557, 1557, 1594, 1231, 1557, 1518, 1231, 1231, 1231, 1231, 1231, 1231, 1231, 1594, 1231,
    1231, 1231, 1594, 1594, 1231, 1231, 1543, 1635, 1374, 1231, 1231, 1231, 1231, 1592, 1231,
    1231, 1231, 1609, 1609, 1231, 1231, 1231, 1231, 1231, 1231, 1231, 1231, 1548, 1231, 1296,
    1231, 1231, 1231, 1231, 1231, 1595, 1596, 1231, 1231, 1639, 1359, 1636, 1300, 1567, 1476,
    1524, 1294, 1535, 1550, 1596, 1590, 1589, 1349, 1595, 1231, 1549, 1323, 1331, 1322, 1231,
    1231, 1231, 1231, 1231, 1231, 1231, 1231, 1231, 1231, 1231, 1231, 1231, 1231, 1231, 1231,
    1231, 1231, 1231, 1231, 1231, 1231, 1231, 1231, 1231, 1231, 1231, 1231, 1231, 1231, 1231,
    1231, 1231, 1231, 1231, 1231, 1231, 1231, 1231, 1231, 1231, 1231, 1231, 1231, 1231, 1231,
    1231, 1334, 1341, 1340, 1339, 1342, 1338, 1335, 1325, 1324, 1326, 1327, 1231, 1231, 1231,
    1231, 1231, 1231, 1404, 1231, 1231, 1231, 1231, 1231, 1386, 1440, 1231, 1231, 1231, 1231,
    1231, 1231, 1559, 1558, 1231, 1328, 1231, 1374, 1319, 1318, 1330, 1329, 1333, 1332, 1267,
    1410, 1640, 1231, 1231, 1231, 1231, 1609, 1231, 1231, 1231, 1231, 1231, 1231, 1231, 1231,
    1231, 1231, 1231, 1231, 1231, 1231, 1231, 1231, 1231, 1231, 1526, 1609, 1609, 1231, 1374,
    1609, 1609, 1527, 1527, 1412, 1591, 1412, 1536, 1231, 1231, 1509, 1509, 1486, 1509, 1509,
    1374, 1518, 1509, 1231, 1231, 1231, 1231, 1231, 1231, 1231, 1231, 1231, 1364, 1362, 1231,
    1231, 1231, 1231, 1231, 1231, 1231, 1231, 1231, 1231, 1231, 1231, 1231, 1231, 1231, 1231,
    1231, 1231, 1231, 1231, 1231, 1231, 1231, 1231, 1231, 1231, 1231, 1231, 1514, 1231, 1231,
    1231, 1231, 1231, 1231, 1231, 1231, 1231, 1231, 1231, 1394, 1231, 1469, 1495, 1514, 1514,
    1514, 1514, 1516, 1284, 1494, 1507, 1374, 1396, 1573, 1562, 1515, 1562, 1462, 1480, 1531,
    1573, 1573, 1531, 1573, 1515, 1480, 1422, 1447, 1255, 1543, 1543, 1526, 1526, 1526, 1526,
    1536, 1536, 1515, 1507, 1231, 1378, 1378, 1640, 1638, 1638, 1378, 1564, 1570, 1547, 1536,
    1450, 1547, 1536, 1462, 1462, 1382, 1382, 1382, 1382, 1378, 1384, 1531, 1450, 1564, 1564,
    1531, 1570, 1531, 1450, 1531, 1378, 1384, 1475, 1473, 1378, 1384, 1455, 1378, 1384, 1378,
    1384, 1455, 1448, 1448, 1448, 1437, 1231, 1231, 1455, 1448, 1422, 1448, 1437, 1448, 1448,
    1626, 1231, 1459, 1455, 1378, 1619, 1619, 1546, 1547, 1536, 1585, 1378, 1231, 1231, 1547,
    1534, 1532, 1531, 1442, 1401, 1401, 1393, 1393, 1393, 1491, 1491, 1486, 1418, 1374, 1374,
    1374, 1374, 1424, 1424, 1374, 1374, 1418, 1231, 1231, 1231, 1231, 1231, 1231, 1243, 1353,
    1231, 1461, 1231, 1231, 1231, 1231, 1231, 1231, 1231, 1231, 1231, 1231, 1231, 1231, 1231,
    1554, 1231, 1231, 1231, 1231, 1231, 1231, 1231, 1231, 1231, 1306, 1231, 1372, 1231, 1231,
    1231, 1231, 1231, 1560, 1297, 1298, 1231, 1281, 1231, 1231, 1231, 1231, 1231, 1231, 1231,
    1231, 1231, 1563, 1231, 1231, 1231, 1304, 1231, 1479, 1231, 1231, 1231, 1231, 1231, 1231,
    1231, 1231, 1231, 1231, 1231, 1472, 1471, 1231, 1231, 1380, 1231, 1231, 1231, 1231, 1231,
    1231, 1231, 1231, 1231, 1231, 1231, 1231, 1231, 1420, 1231, 1231, 1231, 1231, 1231, 1231,
    1231, 1231, 1231, 1231, 1231, 1231, 1231, 1231, 1231, 1231, 1231, 1231, 1231, 1231, 1231,
    1231, 1231, 1533, 1231, 1231, 1231, 1231, 1231, 1231, 1231, 1231, 1231, 1231, 1231, 1231,
    1231, 1231, 1600, 1537, 1231, 1231, 1231, 1231, 1593, 1231, 1231, 1231, 1231, 1231, 1231,
    1231, 1231, 1231, 1231, 1231, 1231, 1285, 1498, 1308, 1231, 1307, 1311, 1403, 1231, 1236,
    1231, 1231,
  ]
  /// What a keyword is where it cannot be one; 0 for itself.
  static let fallbacks: [UInt8] = [
    0, 0, 0, 0, 0, 32, 32, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32,
    32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32,
    32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32,
    32, 32, 32, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0,
  ]
  /// Of each rule.
  static let leftSides: [UInt16] = [
    170, 170, 170, 170, 170, 170, 170, 186, 191, 195, 197, 197, 197, 197, 197, 197, 197, 197, 197,
    197, 197, 197, 197, 197, 197, 213, 213, 213, 213, 213, 203, 170, 170, 170, 170, 170, 170, 170,
    170, 170, 170, 170, 232, 232, 232, 232, 233, 170, 170, 170, 190, 248, 250, 261, 261, 266, 266,
    266, 266, 266, 224, 170, 277, 277, 277, 170, 279, 170, 170, 238, 239, 199, 199, 199, 199, 199,
    198, 198, 198, 198, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199,
    199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199, 199,
    199, 285, 199, 199, 291, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 167,
    168, 168, 169, 169, 169, 171, 171, 172, 173, 173, 173, 174, 174, 175, 175, 176, 176, 177, 177,
    178, 178, 179, 179, 180, 181, 181, 183, 183, 183, 182, 182, 182, 182, 184, 184, 185, 186, 189,
    189, 189, 191, 187, 187, 192, 193, 195, 195, 195, 196, 196, 194, 194, 197, 206, 206, 202, 202,
    204, 204, 207, 207, 207, 207, 208, 208, 208, 208, 208, 205, 205, 209, 209, 209, 210, 210, 188,
    188, 211, 211, 212, 212, 200, 200, 217, 217, 216, 216, 216, 203, 215, 215, 219, 220, 220, 221,
    222, 222, 223, 223, 225, 227, 227, 227, 228, 228, 228, 229, 229, 230, 230, 226, 226, 233, 234,
    234, 234, 240, 241, 241, 242, 242, 243, 243, 244, 245, 245, 245, 190, 190, 247, 247, 249, 249,
    249, 248, 248, 257, 257, 258, 250, 250, 260, 260, 251, 261, 262, 262, 262, 236, 236, 264, 264,
    263, 265, 265, 265, 265, 267, 267, 267, 270, 270, 268, 268, 224, 252, 252, 253, 253, 254, 254,
    214, 214, 271, 201, 201, 201, 272, 272, 272, 255, 255, 255, 255, 246, 246, 273, 274, 274, 274,
    275, 275, 275, 276, 276, 277, 278, 278, 235, 235, 279, 237, 237, 238, 231, 231, 239, 239, 239,
    239, 239, 199, 281, 281, 282, 282, 283, 283, 284, 284, 286, 286, 288, 287, 287, 285, 269, 269,
    259, 259, 218, 218, 218, 256, 289, 289, 290, 291, 291, 291, 291, 291, 292, 292, 292, 293, 294,
    294, 296, 296, 297, 297, 295, 295, 298, 298, 298, 280, 280, 280, 300, 300, 299, 301, 301, 301,
    301, 301, 303, 303, 302, 302, 304, 304,
  ]
  /// Symbols on the right side of each rule.
  static let lengths: [UInt8] = [
    3, 2, 2, 2, 3, 5, 2, 2, 1, 1, 2, 3, 4, 4, 4, 3, 2, 3, 5, 2, 4, 4, 2, 4, 2, 2, 7, 5, 5, 10, 3,
    4, 6, 7, 6, 8, 9, 4, 12, 4, 5, 4, 9, 8, 6, 3, 3, 1, 4, 1, 1, 1, 1, 2, 4, 4, 5, 7, 5, 5, 2, 8,
    2, 2, 4, 11, 5, 7, 8, 3, 2, 3, 1, 1, 3, 5, 1, 1, 1, 1, 1, 3, 6, 5, 5, 4, 6, 5, 3, 3, 3, 3, 3,
    3, 3, 3, 3, 2, 2, 2, 3, 5, 2, 3, 3, 4, 6, 5, 5, 5, 5, 5, 3, 4, 5, 1, 4, 6, 1, 3, 5, 6, 5, 6,
    6, 3, 2, 3, 1, 3, 1, 3, 1, 2, 1, 1, 2, 3, 1, 3, 0, 1, 1, 1, 0, 2, 1, 3, 0, 2, 0, 3, 0, 1, 2,
    1, 2, 1, 1, 0, 1, 2, 0, 1, 1, 1, 1, 0, 6, 5, 0, 1, 3, 2, 3, 1, 2, 2, 0, 4, 6, 1, 2, 2, 0, 1,
    3, 4, 0, 1, 0, 2, 2, 3, 3, 3, 2, 2, 1, 1, 2, 3, 2, 0, 2, 2, 0, 1, 0, 2, 3, 1, 1, 0, 0, 3, 0,
    2, 1, 1, 1, 0, 3, 1, 3, 0, 2, 1, 0, 1, 1, 0, 11, 1, 2, 0, 1, 1, 3, 0, 3, 0, 2, 3, 2, 1, 0, 3,
    2, 8, 1, 3, 0, 2, 1, 3, 1, 0, 4, 2, 3, 4, 1, 3, 1, 2, 1, 9, 10, 2, 3, 3, 1, 0, 2, 0, 2, 4, 2,
    1, 0, 0, 2, 2, 0, 2, 1, 2, 3, 4, 2, 4, 0, 0, 1, 3, 2, 0, 0, 3, 0, 2, 0, 3, 3, 1, 3, 1, 1, 0,
    2, 2, 0, 0, 2, 4, 4, 1, 3, 6, 1, 2, 3, 0, 2, 3, 1, 3, 0, 2, 0, 3, 1, 3, 2, 1, 0, 3, 1, 0, 12,
    9, 5, 8, 1, 1, 2, 1, 2, 1, 2, 0, 3, 2, 1, 4, 2, 0, 0, 1, 0, 3, 1, 1, 1, 1, 2, 1, 3, 5, 5, 6,
    4, 5, 2, 0, 3, 6, 1, 1, 2, 1, 2, 2, 2, 0, 2, 2, 2, 1, 2, 1, 1, 4, 2, 5, 1, 1, 1, 1, 1, 0, 2,
    1, 0, 2, 0,
  ]
  /// Of the node that each rule makes; 0 for none.
  static let kinds: [UInt8] = [
    14, 32, 132, 136, 124, 133, 38, 145, 149, 158, 35, 47, 47, 47, 47, 47, 104, 103, 116, 160, 23,
    63, 24, 79, 79, 35, 150, 151, 147, 148, 28, 55, 126, 4, 53, 125, 40, 57, 36, 54, 39, 56, 162,
    89, 50, 142, 118, 42, 42, 142, 140, 167, 7, 129, 130, 75, 75, 72, 74, 73, 171, 50, 171, 131,
    170, 162, 134, 89, 89, 101, 131, 112, 30, 30, 30, 30, 98, 98, 98, 45, 168, 25, 22, 135, 77,
    77, 77, 77, 9, 108, 17, 17, 17, 17, 17, 17, 17, 102, 159, 159, 94, 94, 105, 105, 91, 91, 91,
    91, 15, 84, 86, 87, 138, 58, 20, 21, 119, 119, 172, 114, 114, 114, 114, 114, 12, 51, 165, 165,
    123, 123, 8, 8, 0, 0, 0, 0, 0, 0, 59, 59, 0, 100, 100, 100, 0, 139, 0, 117, 0, 82, 0, 83, 0,
    152, 113, 113, 99, 0, 0, 0, 154, 154, 0, 153, 153, 153, 137, 0, 37, 146, 0, 0, 0, 149, 0, 0,
    27, 29, 0, 158, 158, 0, 0, 0, 0, 0, 78, 78, 0, 13, 0, 0, 122, 122, 122, 122, 121, 121, 121,
    121, 121, 48, 48, 0, 49, 49, 0, 0, 0, 0, 0, 0, 0, 0, 0, 34, 0, 107, 0, 127, 127, 0, 0, 0, 97,
    0, 26, 0, 0, 31, 161, 0, 156, 157, 157, 0, 155, 155, 155, 0, 62, 0, 169, 0, 0, 0, 0, 144, 144,
    41, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 140, 140, 0, 0, 33, 33, 33, 141, 141, 0, 0, 166, 52, 0, 0,
    0, 0, 128, 5, 5, 0, 0, 71, 0, 0, 0, 93, 93, 93, 93, 92, 92, 0, 0, 0, 88, 88, 0, 0, 80, 0, 81,
    0, 109, 0, 0, 110, 143, 143, 0, 106, 106, 0, 0, 96, 96, 96, 0, 0, 43, 44, 44, 44, 0, 175, 175,
    0, 6, 0, 131, 0, 0, 0, 10, 90, 90, 0, 0, 0, 0, 163, 163, 163, 163, 0, 95, 95, 16, 16, 85, 85,
    0, 76, 0, 0, 18, 19, 0, 0, 0, 0, 0, 0, 120, 120, 120, 173, 0, 0, 174, 172, 172, 172, 172, 172,
    0, 64, 64, 69, 0, 70, 0, 66, 65, 65, 0, 67, 68, 68, 68, 61, 0, 0, 111, 111, 60, 0, 0, 115,
    115, 115, 0, 11, 46, 0, 164, 0,
  ]
  /// Of each terminal, as in the grammar.
  static let terminalNames: [String] = [
    "", "OR", "AND", "NOT", "IS", "MATCH", "LIKE_KW", "BETWEEN",
    "IN", "ISNULL", "NOTNULL", "NE", "EQ", "GT", "LE", "LT",
    "GE", "ESCAPE", "BITAND", "BITOR", "LSHIFT", "RSHIFT", "PLUS", "MINUS",
    "STAR", "SLASH", "REM", "CONCAT", "PTR", "COLLATE", "BITNOT", "ON",
    "ID", "ABORT", "ACTION", "AFTER", "ALWAYS", "ANALYZE", "ASC", "ATTACH",
    "BEFORE", "BEGIN", "BY", "CASCADE", "CAST", "COLUMN", "CONFLICT", "CTIME_KW",
    "CURRENT", "DATABASE", "DEFERRED", "DESC", "DETACH", "DO", "EACH", "END",
    "EXCLUDE", "EXCLUSIVE", "EXPLAIN", "FAIL", "FIRST", "FOLLOWING", "FOR", "GENERATED",
    "GROUPS", "IF", "IGNORE", "IMMEDIATE", "INITIALLY", "INSTEAD", "KEY", "LAST",
    "MATERIALIZED", "NO", "NULLS", "OF", "OFFSET", "OTHERS", "PARTITION", "PLAN",
    "PRAGMA", "PRECEDING", "QUERY", "RAISE", "RANGE", "RECURSIVE", "REINDEX", "RELEASE",
    "RENAME", "REPLACE", "RESTRICT", "ROLLBACK", "ROW", "ROWS", "SAVEPOINT", "TEMP",
    "TIES", "TRIGGER", "UNBOUNDED", "VACUUM", "VIEW", "VIRTUAL", "WITH", "WITHOUT",
    "ANY", "INDEXED", "STRING", "INTEGER", "FLOAT", "SEMI", "JOIN_KW", "DOT",
    "EXISTS", "COMMIT", "TRANSACTION", "TO", "CREATE", "TABLE", "LP", "RP",
    "AS", "COMMA", "CONSTRAINT", "DEFAULT", "NULL", "PRIMARY", "UNIQUE", "CHECK",
    "REFERENCES", "AUTOINCR", "INSERT", "DELETE", "UPDATE", "SET", "DEFERRABLE", "FOREIGN",
    "DROP", "ALTER", "ADD", "INDEX", "WHEN", "INTO", "FROM", "USING",
    "UNION", "ALL", "EXCEPT", "INTERSECT", "SELECT", "VALUES", "DISTINCT", "JOIN",
    "WHERE", "GROUP", "HAVING", "ORDER", "LIMIT", "RETURNING", "NOTHING", "BLOB",
    "VARIABLE", "CASE", "THEN", "ELSE", "WINDOW", "OVER", "FILTER",
  ]
}
