// SPDX-License-Identifier: EUPL-1.2
#include "ui/bouwstenen/onderdeel.h"

#include <dlfcn.h>

namespace weegkamer
{

void *haalOnderdeel(const char *bibliotheek, const char *ingang)
{
    void *onderdeel = dlopen(bibliotheek, RTLD_NOW | RTLD_LOCAL);
    return onderdeel ? dlsym(onderdeel, ingang) : nullptr;
}

} // namespace weegkamer
