#include "testheaders.h"
