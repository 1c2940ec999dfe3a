// What the remarks teach, learnt beforehand. A test compares it with what they teach now; with
// RECORD_SNAPSHOTS=1 it writes it anew.

#include "CPrompts.h"

static const unsigned char weights[] = {
#embed "remarks.weights"
};

const unsigned char *cprompts_weights(void) { return weights; }

long cprompts_weights_size(void) { return sizeof weights; }
