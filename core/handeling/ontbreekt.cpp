// SPDX-License-Identifier: EUPL-1.2
#include "core/handeling/ontbreekt.h"

#include "core/basis/velden.h"

namespace weegkamer
{
namespace
{
class Rondgang final
{
public:
    explicit Rondgang(QList<VeldFout> fouten) : m_fouten(std::move(fouten)) {}

    void langs(const std::vector<VeldInfo> &velden, const QJsonObject &json, const QString &pad, bool inLijst)
    {
        for (const VeldInfo &veld : velden) {
            const QString hier = pad + veld.naam;
            const QJsonValue waarde = json.value(veld.naam);
            const bool bekend = neemOver(hier);
            if (!bekend && inLijst && veld.verplicht && velddetail::isLeeg(waarde))
                m_uit.append({hier, velddetail::verplichtTekst()});
            const QJsonArray delen = waarde.toArray();
            for (qsizetype i = 0; i < delen.size() && !veld.deel.empty(); ++i)
                langs(veld.deel, delen.at(i).toObject(), u"%1[%2]."_qs.arg(hier).arg(i), true);
            if (waarde.isObject())
                langs(veld.deel, waarde.toObject(), hier + u'.', inLijst);
        }
    }
    /// With what no field of the form has at the end.
    QList<VeldFout> uit() { return m_uit + m_fouten; }

private:
    bool neemOver(const QString &pad)
    {
        const qsizetype voor = m_fouten.size();
        for (qsizetype i = 0; i < m_fouten.size();) {
            if (m_fouten.at(i).veld == pad)
                m_uit.append(m_fouten.takeAt(i));
            else
                ++i;
        }
        return m_fouten.size() < voor;
    }
    QList<VeldFout> m_fouten;
    QList<VeldFout> m_uit;
};
} // namespace

QList<VeldFout> metOntbrekende(QList<VeldFout> fouten, const std::vector<VeldInfo> &velden, const QJsonObject &json)
{
    Rondgang ronde(std::move(fouten));
    ronde.langs(velden, json, {}, false);
    return ronde.uit();
}

} // namespace weegkamer
