UPDATE w SET full=f||' '||l WHERE full IS NULL;
