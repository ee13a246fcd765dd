// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/aanmelding/beeld.h"
#include "ui/bouwstenen/omgeving.h"

class QVBoxLayout;

/// \file The parts of the page of an aanmelding, each added to the same column.
namespace weegkamer
{

/// What keeps it from being ingediend, each with its rule; nothing when nothing does.
void voegOntbrekendToe(QVBoxLayout *kolom, const Aanmeldingbeeld &beeld);
/// What is worth a second look (B7.1c, B10c); nothing when nothing is. It keeps nobody from going on.
void voegWenkenToe(QVBoxLayout *kolom, const Aanmeldingbeeld &beeld);
/// That it is urgent, and what acute danger asks (N3); nothing when it is not.
void voegSpoedToe(QVBoxLayout *kolom, const Aanmeldingbeeld &beeld);
void voegGedragingToe(QVBoxLayout *kolom, const Aanmeldingbeeld &beeld, QDate vandaag);
void voegFeitenToe(Omgeving &omgeving, QVBoxLayout *kolom, const Aanmeldingbeeld &beeld);
void voegKoppelingenToe(Omgeving &omgeving, QVBoxLayout *kolom, const Aanmeldingbeeld &beeld);

} // namespace weegkamer
