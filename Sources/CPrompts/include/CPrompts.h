#ifndef CPROMPTS_H
#define CPROMPTS_H

/// How many files of the playbook are compiled in.
int cprompts_count(void);
/// The name of one of them, relative to the playbook's folder.
const char *cprompts_name(int position);
/// Its bytes.
const unsigned char *cprompts_bytes(int position);
/// How many bytes.
long cprompts_size(int position);

/// What was learnt from the remarks among them.
const unsigned char *cprompts_weights(void);
/// How many bytes.
long cprompts_weights_size(void);

#endif
