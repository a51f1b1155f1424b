/// Makes all databases of this process stop it at their n-th write, sync or truncation, counted from 1.
/// With a seed other than 0 the power goes too: of what was written since a file's last sync each piece
/// is lost or kept by chance, as a disk may do. Returns 0 where SQLite refuses the layer.
int drydock_stop_at_write(int n, unsigned seed);
/// How many there were so far.
int drydock_writes(void);
