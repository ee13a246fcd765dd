// SPDX-License-Identifier: EUPL-1.2
// The fields of every handeling and vraag as JSON from elsewhere: the first line names it, the rest is the text. Rules are checked on an
// open practice room; nothing is changed.
#include "tests/steun/huis.h"
#include "tests/steun/vul.h"

#include <QJsonDocument>
#include <cstdint>

using namespace weegkamer;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static Huis huis;
    static const bool gevuld = vulCasus(huis).has_value();
    if (!gevuld)
        qFatal("no casus to ask about");
    Kamer &kamer = huis.coordinator();
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QString naam = QString::fromUtf8(bytes.left(bytes.indexOf('\n')));
    const QJsonObject velden = QJsonDocument::fromJson(bytes.mid(bytes.indexOf('\n') + 1)).object();
    // What a vraag writes into the log is rolled back, so that no round waits for the disk.
    static_cast<void>(kamer.inEenTransactie([&]() -> Gelukt {
        if (kamer.handelingen().vraag(naam))
            static_cast<void>(kamer.vraag(naam, velden));
        else
            static_cast<void>(kamer.mag(naam, velden));
        return fout(FoutSoort::Geannuleerd);
    }));
    return 0;
}
