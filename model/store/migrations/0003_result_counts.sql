-- Counts of results for the list of assessments, without a look at each result.
CREATE INDEX requirement_result_value ON requirement_result (assessment, value)
