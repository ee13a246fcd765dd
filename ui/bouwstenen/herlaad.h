// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace weegkamer
{

class Lijst;
class Paginamodel;

/// Asks the rows anew and puts the list back as it was: as many pages, the same row selected, the same place. `sleutel` is the key
/// that tells rows apart ("dossier").
void herlaadOpPlaats(Lijst &lijst, Paginamodel &model, const QString &sleutel);

} // namespace weegkamer
