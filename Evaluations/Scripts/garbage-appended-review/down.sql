UPDATE t SET name=substr(name,1,instr(name,':')-1);
