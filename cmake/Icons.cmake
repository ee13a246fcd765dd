# SPDX-License-Identifier: EUPL-1.2
# Icons: taken from Debian's breeze-icon-theme when configuring, under names of our own, never copied into the source.
set(WEEGKAMER_BREEZE_DIR "/usr/share/icons/breeze" CACHE PATH "The Breeze icon theme (Debian: breeze-icon-theme)")

# our name = file below the theme, without .svg
set(weegkamer_icons
    werkvoorraad=actions/22/view-task aanmelding=actions/22/mail-receive weging=actions/22/view-list-details
    casus=actions/22/document-multiple overleg=actions/22/system-users contactpunt=actions/22/dialog-messages
    bewaring=actions/22/archive-insert toezicht=actions/22/view-certificate analyse=actions/22/office-chart-bar
    beheer=actions/22/configure zoek=actions/22/edit-find slot=actions/22/lock account=actions/22/user-identity
    thema=actions/22/color-mode-invert-text agenda=actions/22/view-calendar plus=actions/22/list-add
    min=actions/22/list-remove verwijder=actions/22/edit-delete bewerk=actions/22/document-edit
    vorige=actions/22/go-previous volgende=actions/22/go-next omlaag=actions/22/go-down sluit=actions/22/dialog-close
    klaar=actions/22/checkmark hulp=actions/22/help-contextual druk=actions/22/document-print
    ververs=actions/22/view-refresh bijlage=actions/22/mail-attachment meer=actions/22/overflow-menu
    toon=actions/22/view-visible verberg=actions/22/view-hidden klok=actions/22/clock ontdoen=actions/22/edit-undo
    opnieuw=actions/22/edit-redo kopieer=actions/22/edit-copy filter=actions/22/view-filter
    open=actions/22/document-open opslaan=actions/22/document-save tijdlijn=actions/22/view-history)

# weegkamer_add_icons(<target>): the icons as resources under :/pictogrammen.
function(weegkamer_add_icons target)
    set(files)
    foreach(pair IN LISTS weegkamer_icons)
        string(REPLACE "=" ";" pair ${pair})
        list(GET pair 0 name)
        list(GET pair 1 source)
        set(path ${WEEGKAMER_BREEZE_DIR}/${source}.svg)
        if(NOT EXISTS ${path})
            message(FATAL_ERROR "The icon ${path} is missing. Install the icons (apt install breeze-icon-theme), "
                "or give -DWEEGKAMER_BREEZE_DIR=<folder of the Breeze theme>.")
        endif()
        file(REAL_PATH ${path} path)
        set(copy ${CMAKE_BINARY_DIR}/pictogrammen/${name}.svg)
        configure_file(${path} ${copy} COPYONLY)
        list(APPEND files ${copy})
    endforeach()
    # A style sheet can't recolour an SVG, so the arrow of a combo box is made in the ink of each theme.
    file(READ ${CMAKE_BINARY_DIR}/pictogrammen/omlaag.svg arrow)
    foreach(theme licht=\#1a1d21 donker=\#eceff3)
        string(REPLACE "=" ";" theme ${theme})
        list(GET theme 0 name)
        list(GET theme 1 ink)
        string(REGEX REPLACE "color:#[0-9a-fA-F]+" "color:${ink}" tinted "${arrow}")
        file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/pictogrammen/omlaag-${name}.svg CONTENT "${tinted}" @ONLY)
        list(APPEND files ${CMAKE_BINARY_DIR}/pictogrammen/omlaag-${name}.svg)
    endforeach()
    qt_add_resources(${target} pictogrammen PREFIX /pictogrammen BASE ${CMAKE_BINARY_DIR}/pictogrammen FILES ${files})
endfunction()
