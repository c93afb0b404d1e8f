-- What is told with a referral stands in the register of prints as well.
SET LOCAL ROLE havre_owner;
ALTER TABLE document_print DROP CONSTRAINT document_print_what_check;
ALTER TABLE document_print ADD CONSTRAINT document_print_what_check
  CHECK (what IN ('summary', 'entry', 'project', 'sheet', 'missing', 'law', 'contract', 'exit', 'referral'));
