"""What a case study is: pure values, without Qt, SQL or files."""
