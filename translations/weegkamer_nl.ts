<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: EUPL-1.2 -->
<TS version="2.1" language="nl" sourcelanguage="nl">
<context>
    <name>QObject</name>
    <message numerus="yes">
        <source>%n sporen gevonden</source>
        <translation>
            <numerusform>%n spoor gevonden</numerusform>
            <numerusform>%n sporen gevonden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nog %n dagen</source>
        <translation>
            <numerusform>nog %n dag</numerusform>
            <numerusform>nog %n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dagen te laat</source>
        <translation>
            <numerusform>%n dag te laat</numerusform>
            <numerusform>%n dagen te laat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n dossiers.</source>
        <translation>
            <numerusform>In %n dossier.</numerusform>
            <numerusform>In %n dossiers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weegkamer::Navigatieknop</name>
    <message numerus="yes">
        <source>%1, %n wachten op u</source>
        <translation>
            <numerusform>%1, %n wacht op u</numerusform>
            <numerusform>%1, %n wachten op u</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weegkamer::Regelblad</name>
    <message numerus="yes">
        <source>%n regels</source>
        <translation>
            <numerusform>%n regel</numerusform>
            <numerusform>%n regels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weegkamer::Slotblad</name>
    <message numerus="yes">
        <source>Tijdens een weging wordt er vooral gepraat. Na vijf minuten zonder toets of muis bedekt Weegkamer daarom eerst de namen. Na %n minuten gaat de kamer op slot.</source>
        <translation>
            <numerusform>Tijdens een weging wordt er vooral gepraat. Na vijf minuten zonder toets of muis bedekt Weegkamer daarom eerst de namen. Na %n minuut gaat de kamer op slot.</numerusform>
            <numerusform>Tijdens een weging wordt er vooral gepraat. Na vijf minuten zonder toets of muis bedekt Weegkamer daarom eerst de namen. Na %n minuten gaat de kamer op slot.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weegkamer::Tijdlijnbeeld</name>
    <message numerus="yes">
        <source>%n onderdelen. Ga er met de pijltjes langs; de tabel hieronder noemt ze ook.</source>
        <translation>
            <numerusform>%n onderdeel. Ga er met de pijltjes naartoe; de tabel hieronder noemt het ook.</numerusform>
            <numerusform>%n onderdelen. Ga er met de pijltjes langs; de tabel hieronder noemt ze ook.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weegkamer::Werkplek</name>
    <message numerus="yes">
        <source>Deze kamer is door een oudere Weegkamer gemaakt. Weegkamer legt nu van %n personen vast waaraan u die later herkent. Dat gebeurt één keer.</source>
        <translation>
            <numerusform>Deze kamer is door een oudere Weegkamer gemaakt. Weegkamer legt nu van %n persoon vast waaraan u die later herkent. Dat gebeurt één keer.</numerusform>
            <numerusform>Deze kamer is door een oudere Weegkamer gemaakt. Weegkamer legt nu van %n personen vast waaraan u die later herkent. Dat gebeurt één keer.</numerusform>
        </translation>
    </message>
</context>
</TS>
