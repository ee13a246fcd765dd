// SPDX-License-Identifier: EUPL-1.2
#include "core/casus/woordhint.h"

#include <QRegularExpression>

namespace weegkamer
{

Gelukt toetsVerzamelwoorden(const QString &tekst, const QString &tochOmdat)
{
    static const QRegularExpression woorden(
        QStringLiteral("\\b(opvragen\\s+bij|opgevraagd\\s+bij|navraag\\s+(doen\\s+|gedaan\\s+)?bij|informatie\\s+inwinnen\\s+bij)\\b"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch treffer = woorden.match(tekst);
    if (!treffer.hasMatch() || !tochOmdat.trimmed().isEmpty())
        return {};
    return weiger(u"B6c",
                  QStringLiteral("Hier staat “%1”. Het overleg mag niemand vragen om gegevens bij een derde te verzamelen. Haal het weg, "
                                 "of schrijf waarom het hier toch mag.").arg(treffer.captured(1).simplified()),
                  QStringLiteral("toch-omdat"));
}

} // namespace weegkamer
